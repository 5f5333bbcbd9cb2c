import { addReviewer, type NewReviewer } from '../../core/review/add-reviewer.ts';
import type { ReviewerStanding } from '../../core/review/reviewer.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

type Known = ReviewerStanding & { readonly id: string };

interface Input extends NewReviewer {
  /** Whether the account has the role anywhere: roles of other institutions are not seen from here. */
  readonly isReviewer: boolean;
}

export const addReviewerCommand: Command<
  Input,
  { readonly before: Known | undefined; readonly isReviewer: boolean },
  { readonly id: string }
> = {
  name: 'add-reviewer',
  load: async ({ trx, institutionId }, { callId, accountId, isReviewer }) => {
    const row = await trx
      .selectFrom('reviewer')
      .select('id')
      .where('call_id', '=', callId)
      .where('account_id', '=', accountId)
      .executeTakeFirst();
    if (row === undefined) return { before: undefined, isReviewer };
    const before = await findStanding<ReviewerStanding>(trx, 'reviewer', institutionId, row.id);
    return { before: before && { ...before, id: row.id }, isReviewer };
  },
  decide: (state, { isReviewer: _known, ...reviewer }, circumstances) =>
    addReviewer(state, reviewer, circumstances),
  answer: (entries, { before }) => ({ id: entries[0]?.recordId ?? before?.id ?? '' }),
};
