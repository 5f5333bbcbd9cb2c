import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The one draft of an account for a call: made where there is none, and bound to the group that the account is in. */
export const keepDraft = async (
  trx: RegisterTransaction,
  institutionId: string,
  draft: {
    readonly id: string;
    readonly callId: string;
    readonly accountId: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into draft (institution_id, id, call_id, account_id, person_id, group_id, started_at)
    values (${institutionId}, ${draft.id}, ${draft.callId}, ${draft.accountId}, ${draft.personId},
            (select m.group_id from group_member m where m.institution_id = ${institutionId}
                and m.call_id = ${draft.callId} and m.account_id = ${draft.accountId} and m.left_at is null),
            ${draft.at})
    on conflict (institution_id, call_id, account_id) do update set group_id = excluded.group_id
    returning id`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error('the draft is not visible');
  return row.id;
};
