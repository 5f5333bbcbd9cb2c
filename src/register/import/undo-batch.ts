import type { ImportBatchStanding } from '../../core/import/import-batch.ts';
import { undoImport, type LaterImport } from '../../core/import/undo-import.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listLaterImports } from './list-later-imports.ts';
import { removeBatchRows } from './remove-batch-rows.ts';

/** Undo an import as a whole: its rows and its quarantine go, and what it changed comes back. */
export const undoBatchCommand: Command<
  { readonly id: string },
  { readonly standing: ImportBatchStanding | undefined; readonly later: readonly LaterImport[] },
  { readonly id: string; readonly removed: number }
> = {
  name: 'undo-import',
  load: async ({ trx, institutionId }, { id }) => ({
    standing: await findStanding<ImportBatchStanding>(trx, 'import-batch', institutionId, id),
    later: await listLaterImports(trx, institutionId, id),
  }),
  decide: undoImport,
  save: async ({ trx, institutionId }, { entries, state, input: { id } }) => {
    if (entries.length > 0)
      await removeBatchRows(trx, institutionId, { batchId: id, rows: state.standing?.rows ?? 0 });
  },
  answer: (_entries, { standing }, { id }) => ({ id, removed: standing?.imported ?? 0 }),
};
