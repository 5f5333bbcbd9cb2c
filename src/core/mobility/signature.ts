import type { AgreementParty } from './agreement.ts';

/** `waiting`: the host is asked once the two at home have signed. */
export const signatureStatuses = ['waiting', 'asked', 'signed', 'refused'] as const;
export type SignatureStatus = (typeof signatureStatuses)[number];

/**
 * How somebody answered: signed in with an account, by a personal link, by hand on paper that the office scanned, or with a
 * digital signature (CMS).
 */
export const signatureWays = ['account', 'link', 'scan', 'cms'] as const;
export type SignatureWay = (typeof signatureWays)[number];

/** One party's answer to one version of an agreement. */
export interface SignatureStanding {
  readonly agreementId: string;
  readonly mobilityId: string;
  readonly party: AgreementParty;
  readonly status: SignatureStatus;
  readonly way: SignatureWay | null;
  /** What the party was shown. */
  readonly contentSha256: string;
  /** When it was last asked; a link that was sent again begins anew. `null` while it waits. */
  readonly askedAt: string | null;
  readonly answeredAt: string | null;
  /** Who answered, or who recorded a scan; `null` for a link. */
  readonly accountId: string | null;
  /** Of the scan, or of the digital signature. */
  readonly fileSha256: string | null;
}
