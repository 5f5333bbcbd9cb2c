import type { FollowUpStanding } from '../../core/alumni/follow-up.ts';
import { recordBounce } from '../../core/alumni/record-bounce.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** A coordinator notes that the letter came back. */
export const recordBounceCommand: Command<
  { readonly id: string },
  FollowUpStanding | undefined,
  { readonly recorded: boolean }
> = {
  name: 'record-bounce',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'follow-up', institutionId, id),
  decide: recordBounce,
  answer: () => ({ recorded: true }),
};
