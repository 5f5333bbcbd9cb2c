import type { ApplicationStanding } from '../../core/application/application.ts';
import { refuseEligibility, type ineligibilityGrounds } from '../../core/application/refuse-eligibility.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const refuseEligibilityCommand: Command<
  { readonly id: string; readonly grounds: readonly (typeof ineligibilityGrounds)[number][] },
  ApplicationStanding | undefined,
  { readonly refused: boolean }
> = {
  name: 'refuse-eligibility',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'application', institutionId, id),
  decide: refuseEligibility,
  answer: (entries) => ({ refused: entries.length > 0 }),
};
