import type { Verdict } from '../report/result.ts';

/** What a credential may be of. */
export type EarnedVerdict = Extract<Verdict, 'achieved' | 'partly'>;

/** Why one is revoked: its holder took it back, the verdict is another now, the office did, its holder was forgotten. */
export const revokeCauses = ['withdrawn', 'verdict-changed', 'office', 'erased'] as const;
export type RevokeCause = (typeof revokeCauses)[number];

export const credentialStatuses = ['valid', 'revoked'] as const;
export type CredentialStatus = (typeof credentialStatuses)[number];

/** A signed credential of one verified result; of several of one result at most one is valid. */
export interface CredentialStanding {
  readonly resultId: string;
  readonly mobilityId: string;
  readonly accountId: string;
  readonly keyId: string;
  /** Place in the published lists of revoked ones. */
  readonly list: number;
  readonly place: number;
  readonly verdict: EarnedVerdict;
  readonly status: CredentialStatus;
  readonly contentSha256: string;
  readonly issuedAt: string;
  readonly revokedAt: string | null;
  readonly revokeCause: RevokeCause | null;
}
