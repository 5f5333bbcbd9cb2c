/** Whose sessions end: of one account, of everybody with a role in the institution, of everybody. */
export const revocationScopes = ['account', 'institution', 'everybody'] as const;
export type RevocationScope = (typeof revocationScopes)[number];

/** An act that ended sessions, and where it was an emergency stop also keys and webhooks. */
export interface RevocationStanding {
  readonly accountId: string;
  readonly scope: RevocationScope;
  readonly targetAccountId: string | null;
  /** How many ended. */
  readonly sessions: number;
  readonly accessKeys: number;
  readonly webhooks: number;
  readonly madeAt: string;
}
