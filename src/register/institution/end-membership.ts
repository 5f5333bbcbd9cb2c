import { endMembership, type MembershipState } from '../../core/institution/end-membership.ts';
import type { MembershipStanding } from '../../core/institution/membership.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const endMembershipCommand: Command<
  { readonly id: string },
  MembershipState,
  { readonly ended: boolean }
> = {
  name: 'end-membership',
  load: async ({ trx, institutionId }, { id }) => {
    // All administrators are locked, so that two who end each other's role do not both succeed.
    const administrators = await trx
      .selectFrom('membership')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('role', '=', 'administrator')
      .where('ended_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    const membership = await findStanding<MembershipStanding>(trx, 'membership', institutionId, id);
    return { membership, administrators: administrators.length };
  },
  decide: endMembership,
  answer: (entries) => ({ ended: entries.length > 0 }),
};
