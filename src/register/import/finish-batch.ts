import { sql } from 'kysely';
import type { ImportBatchStanding } from '../../core/import/import-batch.ts';
import { finishImport } from '../../core/import/finish-import.ts';
import type { Command, Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { ImportCancelled } from './import-cancelled.ts';
import type { RowsTaken } from './take-rows.ts';

interface State extends RowsTaken {
  readonly standing: ImportBatchStanding | undefined;
}

/**
 * The end of an import as a command, so that its rows and its entry come in one transaction: `take` writes the rows. An import that was cancelled
 * meanwhile throws, which takes them back.
 */
export const finishBatchCommand = (
  take: (place: Place) => Promise<RowsTaken>,
): Command<{ readonly id: string }, State, { readonly id: string }> => ({
  name: 'import-records',
  loadsAtLength: true,
  load: async (place, { id }) => {
    const taken = await take(place);
    const standing = await findStanding<ImportBatchStanding>(
      place.trx,
      'import-batch',
      place.institutionId,
      id,
    );
    if (standing?.status !== 'reading') throw new ImportCancelled();
    return { ...taken, standing };
  },
  decide: finishImport,
  save: async ({ trx, institutionId }, { state: { buildsOn, counts }, input: { id } }) => {
    await sql`
      update import_batch set builds_on = ${JSON.stringify(buildsOn)}::jsonb, rows_read = ${counts.rows}
       where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  },
  answer: (_entries, _state, { id }) => ({ id }),
});
