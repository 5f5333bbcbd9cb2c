import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/release-desk.ts';
import { addDays } from '../../core/basics/add-days.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { officeDay } from '../../core/obligation/office-day.ts';
import { indicatorReleaseShape } from '../../core/release/indicator-release.ts';
import { rulesInForce } from '../../core/release/rules-in-force.ts';
import { rulesSet } from '../../core/release/rules-set.ts';
import { discardReleaseCommand } from '../../register/release/discard-release.ts';
import { listIndicatorRules } from '../../register/release/list-indicator-rules.ts';
import { listReleases } from '../../register/release/list-releases.ts';
import { orderReleaseCommand } from '../../register/release/order-release.ts';
import { publishReleaseCommand } from '../../register/release/publish-release.ts';
import { readKeptFile } from '../../register/release/read-kept-file.ts';
import { setIndicatorRuleCommand } from '../../register/release/set-indicator-rule.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

const office = { institutionId: nationalOffice };

/** Where the national office orders, judges and publishes releases of indicators, and sets their rules. */
export const addReleaseDeskRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listReleases, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'read-release-drafts', office);
    if (!allowed.ok) return allowed;
    const rows = await parts.register().readOnly('qaitu_app', async (trx) => listReleases(trx));
    const today = officeDay(parts.setting().now().toISOString());
    return accept(contract.listReleases.answer.parse({ releases: rows, lastDay: addDays(today, -1) }));
  });
  serveEndpoint(app, parts, contract.readRelease, async ({ actor, params: { id } }) => {
    const allowed = checkPermission(parts, actor, 'read-release-drafts', office);
    if (!allowed.ok) return allowed;
    return parts.register().readOnly('qaitu_app', async (trx) => {
      const [row] = await listReleases(trx, id);
      if (row === undefined) return refuse({ code: 'release-unknown' });
      const kept = await readKeptFile(trx, id, 'indicators.json');
      const content = kept === undefined ? null : indicatorReleaseShape.parse(JSON.parse(kept));
      return accept({ release: contract.releaseRow.parse(row), content });
    });
  });
  serveCommand(app, parts, contract.orderRelease, orderReleaseCommand, ({ body }) => ({
    ...office,
    input: body,
  }));
  serveCommand(app, parts, contract.publishRelease, publishReleaseCommand, ({ params }) => ({
    ...office,
    input: params,
  }));
  serveCommand(app, parts, contract.discardRelease, discardReleaseCommand, ({ params }) => ({
    ...office,
    input: params,
  }));
  serveEndpoint(app, parts, contract.listIndicatorRules, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'read-indicator-rules', office);
    if (!allowed.ok) return allowed;
    const set = await parts.register().readOnly('qaitu_app', listIndicatorRules);
    const rules = rulesInForce(rulesSet(set)).map((rule) => ({
      ...rule,
      setAt: set.get(rule.indicator)?.setAt ?? null,
    }));
    return accept({ rules });
  });
  serveCommand(app, parts, contract.setIndicatorRule, setIndicatorRuleCommand, ({ params, body }) => ({
    ...office,
    input: { ...params, ...body },
  }));
};
