import { sql, type RawBuilder } from 'kysely';
import type { FollowUpStanding } from '../../core/alumni/follow-up.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export type FollowUpRow = FollowUpStanding & { readonly id: string };

/** Askings of one institution for which the condition on `f` holds, due last first. */
export const selectFollowUps = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
  most = 10_000,
): Promise<readonly FollowUpRow[]> => {
  const { rows } = await sql<FollowUpRow>`
    select f.id, f.alumnus_id as "alumnusId", f.account_id as "accountId", f.wave, f.due_on::text as "dueOn",
           f.closes_on::text as "closesOn", f.status, f.link_issue as "linkIssue", f.answered_issue as "answeredIssue",
           f.invited_on::text as "invitedOn", f.reminders, ${instant('f.bounced_at')} as "bouncedAt",
           ${instant('f.answered_at')} as "answeredAt", f.entered_by as "enteredBy", f.questionnaire
      from follow_up f
      join alumnus u on u.institution_id = ${institutionId} and u.id = f.alumnus_id
     where f.institution_id = ${institutionId} and ${condition}
     order by f.due_on desc, f.id desc limit ${most}`.execute(trx);
  return rows;
};
