import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/ledger.ts';
import { accept } from '../../core/basics/result.ts';
import { listLedger, type LedgerPage } from '../../register/report/list-ledger.ts';
import { listOwnLedger } from '../../register/report/list-own-ledger.ts';
import { sumLedger } from '../../register/report/sum-ledger.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { nationalDay } from '../api/national-day.ts';
import { permitAcross } from '../api/permit-across.ts';
import { serveEndpoint, serveFile, type OwnFile } from '../api/serve-endpoint.ts';
import { exportLedger } from '../export/export-ledger.ts';

/** What was promised and what became of it: of oneself, of an institution, of all of them. */
export const addLedgerRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readOwnLedger, async ({ actor }) => {
    const institutions = [...new Set(actor.memberships.map(({ institutionId }) => institutionId))];
    return accept(await listOwnLedger(parts.register(), institutions, actor.accountId, nationalDay(parts)));
  });
  serveEndpoint(app, parts, contract.listLedger, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'read-ledger', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept(await listLedger(trx, institutionId, query, nationalDay(parts))),
      );
  });
  serveEndpoint(app, parts, contract.sumLedger, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'read-ledger', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept(await sumLedger(trx, institutionId, query, nationalDay(parts))),
      );
  });
  serveEndpoint(app, parts, contract.listNationalLedger, async ({ actor, query }) => {
    const allowed = permitAcross(parts, actor, 'read-ledger');
    if (!allowed.ok) return allowed;
    const { institution, ...filter } = query;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) =>
        accept(await listLedger(trx, institution, filter, nationalDay(parts))),
      );
  });
  serveEndpoint(app, parts, contract.sumNationalLedger, async ({ actor, query }) => {
    const allowed = permitAcross(parts, actor, 'read-ledger');
    if (!allowed.ok) return allowed;
    const { institution, ...filter } = query;
    return parts
      .register()
      .readOnly('qaitu_national', async (trx) =>
        accept(await sumLedger(trx, institution, filter, nationalDay(parts))),
      );
  });
  serveFile(app, parts, contract.exportLedger, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'read-ledger', { institutionId });
    if (!allowed.ok) return allowed;
    const { locale, ...filter } = query;
    const read = async (page: LedgerPage) =>
      parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          listLedger(trx, institutionId, { ...filter, ...page }, nationalDay(parts)),
        );
    return accept(csvFile(Readable.from(exportLedger(read, locale))));
  });
  serveFile(app, parts, contract.exportNationalLedger, async ({ actor, query }) => {
    const allowed = permitAcross(parts, actor, 'read-ledger');
    if (!allowed.ok) return allowed;
    const { locale, institution, ...filter } = query;
    const read = async (page: LedgerPage) =>
      parts
        .register()
        .readOnly('qaitu_national', async (trx) =>
          listLedger(trx, institution, { ...filter, ...page }, nationalDay(parts)),
        );
    return accept(csvFile(Readable.from(exportLedger(read, locale))));
  });
};

const csvFile = (body: Readable): OwnFile => ({ name: 'ledger.csv', type: 'text/csv; charset=utf-8', body });
