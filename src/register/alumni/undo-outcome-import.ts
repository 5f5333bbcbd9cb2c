import { sql } from 'kysely';
import type { OutcomeImportStanding } from '../../core/alumni/outcome-import.ts';
import type { OutcomeStatus } from '../../core/alumni/outcome.ts';
import { undoOutcomeImport } from '../../core/alumni/undo-outcome-import.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** Take back all that a file said. */
export const undoOutcomeImportCommand: Command<
  { readonly id: string },
  Parameters<typeof undoOutcomeImport>[0],
  { readonly undone: number }
> = {
  name: 'undo-outcome-import',
  load: async ({ trx, institutionId }, { id }) => {
    const standing = await findStanding<OutcomeImportStanding>(trx, 'outcome-import', institutionId, id);
    const { rows } = await sql<{ id: string; status: OutcomeStatus }>`
      select id, status from outcome where institution_id = ${institutionId} and source_id = ${id}
       order by id for update`.execute(trx);
    return { standing, outcomes: rows };
  },
  decide: undoOutcomeImport,
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (entries) => ({ undone: entries.filter(({ noun }) => noun === 'outcome').length }),
};
