import type { AwardStanding } from '../../core/award/award.ts';
import { giveUpAward } from '../../core/award/give-up-award.ts';
import type { Command } from '../command.ts';
import { findAward } from './find-award.ts';

/** Follows a withdrawal, by the program itself. */
export const giveUpAwardCommand: Command<
  { readonly applicationId: string },
  (AwardStanding & { readonly id: string }) | undefined,
  { readonly givenUp: boolean }
> = {
  name: 'give-up-award',
  load: async ({ trx, institutionId }, { applicationId }) => findAward(trx, institutionId, applicationId),
  decide: giveUpAward,
  answer: (entries) => ({ givenUp: entries.length > 0 }),
};
