import { judgeMilestone } from '../../core/mobility/judge-milestone.ts';
import type { MilestoneOfGroup } from '../../core/mobility/milestone-of-group.ts';
import type { Command } from '../command.ts';
import { findMilestone } from './find-milestone.ts';

/** By a coordinator of the university. */
export const releaseMilestoneCommand: Command<
  { readonly id: string },
  MilestoneOfGroup,
  { readonly recorded: boolean }
> = {
  name: 'release-milestone',
  load: async ({ trx, institutionId }, { id }) => findMilestone(trx, institutionId, id),
  owner: ({ leaderAccountId }) => leaderAccountId,
  decide: judgeMilestone('released'),
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
