import { settleOutcomes } from '../../core/alumni/settle-outcomes.ts';
import type { Command } from '../command.ts';
import { listOutcomesOf, type OutcomeRow } from './list-outcomes-of.ts';
import { loadAlumnus } from './load-alumnus.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** A coordinator settles a contradiction. */
export const settleOutcomesCommand: Command<
  { readonly alumnusId: string; readonly standsId: string },
  readonly OutcomeRow[],
  { readonly refused: number }
> = {
  name: 'settle-outcomes',
  load: async (place, { alumnusId }) => {
    // Locked, so that two who settle follow one after the other.
    await loadAlumnus(place, alumnusId);
    return listOutcomesOf(place.trx, place.institutionId, [alumnusId]);
  },
  decide: settleOutcomes,
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (entries) => ({ refused: entries.length }),
};
