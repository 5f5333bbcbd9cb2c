import { sql } from 'kysely';
import { inviteReviewers } from '../../core/review/invite-reviewers.ts';
import type { Command } from '../command.ts';

/** In one institution: everybody whose review of its applications is only proposed. */
export const inviteReviewersCommand: Command<
  { readonly callId: string },
  readonly string[],
  { readonly invited: number }
> = {
  name: 'invite-reviewers',
  load: async ({ trx, institutionId }, { callId }) => {
    const { rows } = await sql<{ id: string }>`
      select id from review_assignment
       where institution_id = ${institutionId} and call_id = ${callId} and status = 'proposed'
       order by id for update`.execute(trx);
    return rows.map(({ id }) => id);
  },
  decide: inviteReviewers,
  answer: (entries) => ({ invited: entries.length }),
};
