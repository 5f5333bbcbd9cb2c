import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MembershipStanding } from './membership.ts';

/** The membership with how many administrators the institution has, so that the last one cannot go. */
export interface MembershipState {
  readonly membership: MembershipStanding | undefined;
  readonly administrators: number;
}

/** A role ends today; what was done in it stays. */
export const endMembership = (
  { membership, administrators }: MembershipState,
  { id }: { readonly id: string },
  { now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (membership?.institutionId !== institutionId) return refuse({ code: 'member-unknown' });
  if (membership.endedAt !== null) return accept([]);
  if (membership.role === 'administrator' && administrators <= 1)
    return refuse({ code: 'last-administrator' });
  return accept([{ kind: 'MembershipEnded', noun: 'membership', recordId: id, data: { endedAt: now } }]);
};
