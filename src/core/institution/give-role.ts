import { z } from 'zod';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { roles, type Role } from '../basics/role.ts';
import { membershipGiven } from './membership-given.ts';
import { hasPlaceFor } from './has-place-for.ts';

export const giveRoleInput = z.strictObject({ accountId: z.string(), role: z.enum(roles) });
export type GiveRoleInput = z.infer<typeof giveRoleInput>;

/** One more role for somebody who is a member already; strangers are invited. */
export const giveRole = (
  { held }: { readonly held: readonly Role[] },
  { accountId, role }: GiveRoleInput,
  { newId, now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (!hasPlaceFor(institutionId, role)) return refuse({ code: 'role-not-here', params: { role } });
  if (held.length === 0) return refuse({ code: 'member-unknown' });
  if (held.includes(role)) return accept([]);
  return accept([membershipGiven(newId('mem'), { institutionId, accountId, role, now })]);
};
