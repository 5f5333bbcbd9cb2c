import { sql } from 'kysely';
import type { Place } from '../command.ts';

/** Drafts of members who left a group: each is its writer's own again. */
export const releaseDrafts = async (
  { trx, institutionId }: Place,
  groupId: string,
  accountIds: readonly string[],
): Promise<void> => {
  await sql`update draft set group_id = null
             where institution_id = ${institutionId} and group_id = ${groupId}
               and account_id = any(${accountIds})`.execute(trx);
};
