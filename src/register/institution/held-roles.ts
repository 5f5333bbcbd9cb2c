import type { Role } from '../../core/basics/role.ts';
import type { Place } from '../command.ts';

/** Roles that an account has here now. */
export const heldRoles = async (
  { trx, institutionId }: Place,
  accountId: string,
): Promise<readonly Role[]> => {
  const rows = await trx
    .selectFrom('membership')
    .select('role')
    .where('institution_id', '=', institutionId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ role }) => role as Role);
};
