import { sql } from 'kysely';
import { addReviewer, type NewReviewer } from '../../core/review/add-reviewer.ts';
import type { ReviewerStanding } from '../../core/review/reviewer.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

type Known = ReviewerStanding & { readonly id: string };

export const addReviewerCommand: Command<
  NewReviewer,
  { readonly before: Known | undefined; readonly isReviewer: boolean },
  { readonly id: string }
> = {
  name: 'add-reviewer',
  load: async ({ trx, institutionId }, { callId, accountId }) => {
    const { rows } = await sql<{ id: string | null; isReviewer: boolean }>`
      select (select r.id from reviewer r where r.call_id = ${callId} and r.account_id = ${accountId}) as id,
             exists (select from membership m where m.account_id = ${accountId} and m.role = 'reviewer'
                        and m.ended_at is null) as "isReviewer"`.execute(trx);
    const { id = null, isReviewer = false } = rows[0] ?? {};
    const before =
      id === null ? undefined : await findStanding<ReviewerStanding>(trx, 'reviewer', institutionId, id);
    return { before: before && id !== null ? { ...before, id } : undefined, isReviewer };
  },
  decide: addReviewer,
  answer: (entries, { before }) => ({ id: entries[0]?.recordId ?? before?.id ?? '' }),
};
