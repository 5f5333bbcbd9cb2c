import type { ImportBatchStanding } from '../../core/import/import-batch.ts';
import { stopImport } from '../../core/import/stop-import.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Stop an import that is under way: whoever reads the file finds that it may not end any more. */
export const cancelBatchCommand: Command<
  { readonly id: string },
  ImportBatchStanding | undefined,
  { readonly id: string }
> = {
  name: 'import-records',
  load: async ({ trx, institutionId }, { id }) =>
    findStanding<ImportBatchStanding>(trx, 'import-batch', institutionId, id),
  decide: (standing, { id }, circumstances) => stopImport(standing, { id, reason: null }, circumstances),
  answer: (_entries, _state, { id }) => ({ id }),
};
