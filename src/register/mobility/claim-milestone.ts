import { claimMilestone } from '../../core/mobility/claim-milestone.ts';
import type { MilestoneOfGroup } from '../../core/mobility/milestone-of-group.ts';
import type { Command } from '../command.ts';
import { findMilestone } from './find-milestone.ts';

/** By the leader of the group alone. */
export const claimMilestoneCommand: Command<
  { readonly id: string; readonly claim: string },
  MilestoneOfGroup,
  { readonly recorded: boolean }
> = {
  name: 'claim-milestone',
  load: async ({ trx, institutionId }, { id }) => findMilestone(trx, institutionId, id),
  owner: ({ leaderAccountId }) => leaderAccountId,
  decide: claimMilestone,
  save: async ({ trx, institutionId, circumstances: { actor } }, { entries, input: { id, claim } }) => {
    if (entries.length === 0) return;
    await trx
      .insertInto('milestone_claim')
      .values({ institution_id: institutionId, id, account_id: actor, claim })
      .onConflict((conflict) =>
        conflict.columns(['institution_id', 'id']).doUpdateSet({ account_id: actor, claim }),
      )
      .execute();
  },
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
