import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { InvitationStanding } from './membership.ts';

/** An invitation that was not accepted yet leads nowhere any more. */
export const withdrawInvitation = (
  state: InvitationStanding | undefined,
  { id }: { readonly id: string },
  { now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state?.institutionId !== institutionId) return refuse({ code: 'invitation-unknown' });
  if (state.acceptedAt !== null) return refuse({ code: 'invitation-used' });
  if (state.withdrawnAt !== null) return accept([]);
  return accept([
    { kind: 'InvitationWithdrawn', noun: 'invitation', recordId: id, data: { withdrawnAt: now } },
  ]);
};
