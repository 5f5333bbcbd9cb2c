import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

interface GroupMemberRow {
  readonly id: string;
  readonly accountId: string;
}

/** Who is in a group now, in the order of joining. */
export const listMembers = async (
  trx: RegisterTransaction,
  institutionId: string,
  groupId: string,
): Promise<readonly GroupMemberRow[]> => {
  const { rows } = await sql<GroupMemberRow>`
    select id, account_id as "accountId" from group_member
     where institution_id = ${institutionId} and group_id = ${groupId} and left_at is null
     order by joined_at, id`.execute(trx);
  return rows;
};
