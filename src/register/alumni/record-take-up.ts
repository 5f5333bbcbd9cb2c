import { recordTakeUp } from '../../core/alumni/record-take-up.ts';
import type { SupportInterestStanding } from '../../core/alumni/support.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** By the office of the alumnus. */
export const recordTakeUpCommand: Command<
  { readonly id: string; readonly takenUpOn: string },
  SupportInterestStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'record-take-up',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'support-interest', institutionId, id),
  decide: recordTakeUp,
  answer: () => ({ recorded: true }),
};
