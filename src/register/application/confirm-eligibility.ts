import type { ApplicationStanding } from '../../core/application/application.ts';
import { confirmEligibility, type RecordFacts } from '../../core/application/confirm-eligibility.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const confirmEligibilityCommand: Command<
  { readonly id: string; readonly facts: RecordFacts },
  ApplicationStanding | undefined,
  { readonly confirmed: boolean }
> = {
  name: 'confirm-eligibility',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'application', institutionId, id),
  decide: confirmEligibility,
  answer: (entries) => ({ confirmed: entries.length > 0 }),
};
