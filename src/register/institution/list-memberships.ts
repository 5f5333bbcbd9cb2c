import type { Membership } from '../../core/access/actor.ts';
import type { Role } from '../../core/basics/role.ts';
import type { Register } from '../db.ts';

/** The running roles of an account in all institutions. */
export const listMemberships = async (
  register: Register,
  accountId: string,
): Promise<readonly Membership[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const rows = await trx
      .selectFrom('membership')
      .select(['institution_id as institutionId', 'role'])
      .where('account_id', '=', accountId)
      .where('ended_at', 'is', null)
      .orderBy('given_at')
      .execute();
    return rows.map(({ institutionId, role }) => ({ institutionId, role: role as Role }));
  });
