import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { instantAfter } from '../basics/instant-after.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { InvitationInput } from './membership.ts';
import { hasPlaceFor } from './has-place-for.ts';

const validDays = 14;

/** An open invitation to the same address is not made twice: the first is withdrawn by the office if it was wrong. */
export const invitePerson = (
  { isInvited }: { readonly isInvited: boolean },
  { roles }: InvitationInput,
  { newId, now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const misplaced = roles.filter((role) => !hasPlaceFor(institutionId, role));
  if (misplaced.length > 0) {
    const list = misplaced.map((role) => ({ code: 'role-not-here', params: { role }, field: 'roles' }));
    return refuse({ code: 'incomplete', list });
  }
  if (isInvited) {
    return refuse({ code: 'incomplete', list: [{ code: 'already-invited', field: 'email' }] });
  }
  return accept([
    {
      kind: 'InvitationMade',
      noun: 'invitation',
      recordId: newId('inv'),
      data: {
        institutionId,
        roles: [...new Set(roles)],
        madeAt: now,
        expiresAt: instantAfter(now, validDays),
        acceptedAt: null,
        withdrawnAt: null,
      },
    },
  ]);
};
