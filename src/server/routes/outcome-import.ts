import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/alumni.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { accept } from '../../core/basics/result.ts';
import { importOutcomesCommand } from '../../register/alumni/import-outcomes.ts';
import { listOutcomeImports } from '../../register/alumni/list-outcome-imports.ts';
import { matchOutcomeRows } from '../../register/alumni/match-outcome-rows.ts';
import { undoOutcomeImportCommand } from '../../register/alumni/undo-outcome-import.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { readOutcomeFile } from '../read-outcome-file.ts';

/** More rows than anybody reads before he decides. */
const mostShown = 200;

/** Registry and employer files: looked at first, then recorded by consent, and undone as a whole. */
export const addOutcomeImportRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const today = (): string => dayOf(parts.setting().now().toISOString(), nationalTimeZone);

  serveEndpoint(
    app,
    parts,
    contract.previewOutcomeImport,
    async ({ actor, params: { institutionId }, body }) => {
      const allowed = checkPermission(parts, actor, 'import-outcomes', { institutionId });
      if (!allowed.ok) return allowed;
      const file = await readOutcomeFile(body.text, today());
      if (!file.ok) return file;
      const { rows, faults, lines } = file.value;
      const { matched, ...counts } = await parts
        .register()
        .inInstitution(institutionId, async (trx) =>
          matchOutcomeRows(trx, institutionId, parts.setting().vault, { rows, evidence: body.evidence }),
        );
      return accept({
        rows: lines,
        matches: matched.length,
        ...counts,
        matched: matched
          .slice(0, mostShown)
          .map(({ line, alumnusId, reference, state, knownAfter, knownBy, seenOn }) => ({
            ...{ line, alumnusId, reference, state, knownAfter, knownBy, seenOn },
          })),
        faults: faults.slice(0, mostShown).map(({ line, column, code, params }) => ({
          ...{ line, column, code },
          ...(params === undefined ? {} : { params: { ...params } }),
        })),
      });
    },
  );
  serveEndpoint(app, parts, contract.importOutcomes, async (call) => {
    const { actor, params, body, requestKey } = call;
    const { institutionId } = params;
    const { fileName, text, evidence } = body;
    // Asked before the file is read, so that a stranger learns nothing of its form.
    const allowed = await parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        permitOrRecord(parts, trx, { actor, permission: 'import-outcomes', target: { institutionId } }),
      );
    if (!allowed.ok) return allowed;
    const file = await readOutcomeFile(text, today());
    if (!file.ok) return file;
    const { rows, faults, sha256: fileSha256 } = file.value;
    const input = { rows, faults: faults.length, evidence, fileSha256, fileName };
    const wish = { institutionId, asker: actor, requestKey, input };
    return perform(parts.register(), importOutcomesCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.listOutcomeImports, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-follow-ups', { institutionId });
    if (!allowed.ok) return allowed;
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ imports: await listOutcomeImports(trx, institutionId) }),
      );
  });
  serveCommand(
    app,
    parts,
    contract.undoOutcomeImport,
    undoOutcomeImportCommand,
    ({ params: { institutionId, id }, body: { reason } }) => ({ institutionId, input: { id }, reason }),
  );
};
