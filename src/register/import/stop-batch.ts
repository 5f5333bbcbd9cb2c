import type { ImportBatchStanding } from '../../core/import/import-batch.ts';
import { stopImport } from '../../core/import/stop-import.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** An import ends without anything taken in: cancelled where there is no reason, else failed. */
export const stopBatchCommand: Command<
  { readonly id: string; readonly reason: string | null },
  ImportBatchStanding | undefined,
  { readonly id: string }
> = {
  name: 'import-records',
  load: async ({ trx, institutionId }, { id }) =>
    findStanding<ImportBatchStanding>(trx, 'import-batch', institutionId, id),
  decide: stopImport,
  answer: (_entries, _state, { id }) => ({ id }),
};
