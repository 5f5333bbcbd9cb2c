import type { EntryBody } from '../basics/entry-body.ts';
import type { Role } from '../basics/role.ts';

/** The entry that gives an account a role in an institution. */
export const membershipGiven = (
  recordId: string,
  {
    institutionId,
    accountId,
    role,
    now,
  }: {
    readonly institutionId: string;
    readonly accountId: string;
    readonly role: Role;
    readonly now: string;
  },
): EntryBody => ({
  kind: 'MembershipGiven',
  noun: 'membership',
  recordId,
  data: { institutionId, accountId, role, givenAt: now, endedAt: null },
});
