import type { Kysely } from 'kysely';
import type { Membership } from '../../core/access/actor.ts';
import type { Role } from '../../core/basics/role.ts';
import type { DB } from '../schema.ts';

/** The running roles of an account in all institutions, asked for as the national role. */
export const findMemberships = async (db: Kysely<DB>, accountId: string): Promise<readonly Membership[]> => {
  const rows = await db
    .selectFrom('membership')
    .select(['institution_id as institutionId', 'role'])
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('given_at')
    .execute();
  return rows.map(({ institutionId, role }) => ({ institutionId, role: role as Role }));
};
