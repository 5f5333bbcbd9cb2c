import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/import.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { batchTitles } from '../../register/import/batch-titles.ts';
import { countUndo } from '../../register/import/count-undo.ts';
import { listImportFiles } from '../../register/import/import-files.ts';
import { listBatches } from '../../register/import/list-batches.ts';
import { listFaults } from '../../register/import/list-faults.ts';
import { listLaterImports } from '../../register/import/list-later-imports.ts';
import { listRecords } from '../../register/import/list-records.ts';
import { readBatch } from '../../register/import/read-batch.ts';
import { stopBatchCommand } from '../../register/import/stop-batch.ts';
import { undoBatchCommand } from '../../register/import/undo-batch.ts';
import { accountNames } from '../../register/study/account-names.ts';
import type { AnswerFor, ApiParts } from '../api/api-parts.ts';
import { inImports } from '../api/in-imports.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { batchRowView, targetView } from '../import/import-views.ts';
import { offeredProfiles } from '../import/offered-profiles.ts';
import { profileRowOf } from '../import/profile-row-of.ts';
import { recordsSheet } from '../import/records-sheet.ts';
import { restTable } from '../import/rest-table.ts';
import { waitingImport } from '../import/waiting-import.ts';

const usualPage = 50;

/** What an institution imported: reading it, taking the rest away to be mended, and undoing it. */
export const addImportRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listImports, async ({ actor, params: { institutionId } }) =>
    inImports(parts, actor, 'list-imports', institutionId, async (trx) => {
      const batches = await listBatches(trx, institutionId);
      const offered = await offeredProfiles(trx, institutionId);
      const ids = batches.map(({ id }) => id);
      const titles = await batchTitles(trx, institutionId, ids);
      const startedBy = batches.map(({ startedBy: one }) => one);
      const names = await accountNames(trx, startedBy);
      return accept({
        imports: batches.map((batch) => batchRowView(batch, { names, offered, titles })),
        profiles: offered.map(profileRowOf),
        mostBytes: parts.desk().importLimitBytes,
      });
    }),
  );
  serveEndpoint(app, parts, contract.readImport, async ({ actor, params: { institutionId, id } }) =>
    inImports<AnswerFor<typeof contract.readImport>>(
      parts,
      actor,
      'list-imports',
      institutionId,
      async (trx) => {
        const batch = await readBatch(trx, institutionId, id);
        const offered = await offeredProfiles(trx, institutionId);
        if (batch === undefined) {
          const waiting = await waitingImport(trx, parts.desk().queue, { institutionId, id });
          return waiting === undefined ? refuse({ code: 'import-unknown' }) : accept(waiting);
        }
        const names = await accountNames(trx, [batch.startedBy]);
        const titles = new Map([[id, batch.mapping.title]]);
        const [later] = await listLaterImports(trx, institutionId, id);
        const files = await listImportFiles(trx, institutionId);
        const isDone = batch.status === 'imported';
        return accept({
          ...batchRowView(batch, { names, offered, titles }),
          ...targetView(batch.target),
          target: batch.target,
          ...{ rowsRead: batch.rowsRead, open: batch.open, reason: batch.reason },
          ...{ warnings: batch.warnings, records: batch.records },
          // What is run again where nothing came of it: the newest that was there under this name.
          fileId:
            batch.status === 'failed' || batch.status === 'cancelled'
              ? (files.find(
                  ({ fileName, uploadedAt }) => fileName === batch.fileName && uploadedAt <= batch.startedAt,
                )?.id ?? null)
              : null,
          undo: isDone ? { ...(await countUndo(trx, institutionId, id)), blockedBy: later ?? null } : null,
        });
      },
    ),
  );
  serveEndpoint(app, parts, contract.listImportFaults, async ({ actor, params, query }) =>
    inImports(parts, actor, 'read-import-faults', params.institutionId, async (trx) => {
      const { institutionId, id } = params;
      const batch = await readBatch(trx, institutionId, id);
      if (batch === undefined) return refuse({ code: 'import-unknown' });
      const limit = query.size ?? usualPage;
      const after = query.after ?? 0;
      const rows = await listFaults(trx, institutionId, {
        ...{ batchId: id, after, limit, vault: parts.setting().vault },
      });
      return accept({
        faults: rows.flatMap(({ id: faultId, line, reasons, mendedBy }) =>
          reasons.map(({ column, value, code, params: words }, at) => ({
            ...{ id: `${faultId}-${at}`, line, column, value, code, params: { ...words } },
            isMended: mendedBy !== null,
          })),
        ),
        next: rows.length < limit ? null : (rows.at(-1)?.line ?? null),
      });
    }),
  );
  serveEndpoint(app, parts, contract.listImportRecords, async ({ actor, params, query }) =>
    inImports(parts, actor, 'read-imported-records', params.institutionId, async (trx) => {
      const { institutionId, id } = params;
      const batch = await readBatch(trx, institutionId, id);
      if (batch === undefined) return refuse({ code: 'import-unknown' });
      const limit = query.size ?? usualPage;
      const rows = await listRecords(trx, institutionId, parts.setting().vault, {
        ...{ target: batch.target, batchId: id, limit },
        ...(query.after === undefined ? {} : { after: query.after }),
        ...(query.text === undefined ? {} : { text: query.text }),
      });
      return accept({
        records: rows.map(({ rowKey, line, values }) => ({ key: rowKey, line, values })),
        next: rows.length < limit ? null : (rows.at(-1)?.rowKey ?? null),
      });
    }),
  );
  serveFile(app, parts, contract.downloadImportRest, async ({ actor, params, query }) => {
    const { institutionId, id } = params;
    const found = await inImports(parts, actor, 'read-import-faults', institutionId, async (trx) => {
      const batch = await readBatch(trx, institutionId, id);
      return batch === undefined ? refuse({ code: 'import-unknown' }) : accept(batch);
    });
    return found.ok
      ? accept(restTable(parts.register(), institutionId, parts.setting().vault, found.value, query))
      : found;
  });
  serveFile(app, parts, contract.downloadImportRecords, async ({ actor, params, query }) => {
    const { institutionId, id } = params;
    const found = await inImports(parts, actor, 'read-imported-records', institutionId, async (trx) => {
      const batch = await readBatch(trx, institutionId, id);
      return batch === undefined ? refuse({ code: 'import-unknown' }) : accept(batch);
    });
    if (!found.ok) return found;
    return accept({
      name: `import-${id}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: Readable.from(
        recordsSheet(parts.register(), institutionId, parts.setting().vault, found.value, query.locale),
      ),
    });
  });
  serveCommand(app, parts, contract.stopImport, stopBatchCommand, ({ params: { institutionId, id } }) => ({
    institutionId,
    input: { id, reason: null },
  }));
  serveCommand(app, parts, contract.undoImport, undoBatchCommand, ({ params, body: { reason } }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
    reason,
  }));
};
