import type { Role } from '../basics/role.ts';

/** One role in one institution. */
export interface Membership {
  readonly institutionId: string;
  readonly role: Role;
}

/** Who asks: an account with all its roles, as the session or the command line says. */
export interface Actor {
  readonly accountId: string;
  readonly memberships: readonly Membership[];
  /** Whether this session passed a second factor. */
  readonly hasSecondFactor: boolean;
}
