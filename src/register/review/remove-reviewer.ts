import { removeReviewer } from '../../core/review/remove-reviewer.ts';
import type { ReviewerStanding } from '../../core/review/reviewer.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const removeReviewerCommand: Command<
  { readonly id: string },
  ReviewerStanding | undefined,
  { readonly removed: boolean }
> = {
  name: 'remove-reviewer',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'reviewer', institutionId, id),
  decide: removeReviewer,
  answer: (entries) => ({ removed: entries.length > 0 }),
};
