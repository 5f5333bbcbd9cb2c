import { z } from 'zod';
import { roles, type Role } from '../basics/role.ts';
import { locales } from '../basics/locale.ts';

/** One role of one account in one institution, from when to when. */
export interface MembershipStanding {
  readonly institutionId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly givenAt: string;
  readonly endedAt: string | null;
}

/** An invitation of a person, known by address, to act in an institution. The address is kept apart. */
export interface InvitationStanding {
  readonly institutionId: string;
  readonly roles: readonly Role[];
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly withdrawnAt: string | null;
}

export const invitationInput = z.strictObject({
  email: z.email().max(254),
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
  locale: z.enum(locales),
});
export type InvitationInput = z.infer<typeof invitationInput>;
