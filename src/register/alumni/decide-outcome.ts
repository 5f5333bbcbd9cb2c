import { decideOutcome } from '../../core/alumni/decide-outcome.ts';
import type { OutcomeStanding, OutcomeStatus } from '../../core/alumni/outcome.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** The office looks at the document. */
export const decideOutcomeCommand: Command<
  { readonly id: string; readonly isAccepted: boolean; readonly evidence?: Evidence | undefined },
  OutcomeStanding | undefined,
  { readonly status: OutcomeStatus }
> = {
  name: 'decide-outcome',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'outcome', institutionId, id),
  decide: decideOutcome,
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (_entries, _state, { isAccepted }) => ({ status: isAccepted ? 'stands' : 'refused' }),
};
