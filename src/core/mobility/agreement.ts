/** The three who agree on a stay. */
export const agreementParties = ['participant', 'sending', 'host'] as const;
export type AgreementParty = (typeof agreementParties)[number];

/** Why a version was written: the first one, a change of one in force, or another attempt after a refusal. */
export const agreementCauses = ['first', 'change', 'correction'] as const;
export type AgreementCause = (typeof agreementCauses)[number];

/**
 * Where a version stands. `draft`: its writer alone reads it; `offered`: fixed, signatures are being asked for; `replaced`: it
 * was in force until a later version came into force.
 */
export const agreementStatuses = [
  'draft',
  'offered',
  'in-force',
  'refused',
  'withdrawn',
  'replaced',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** Who writes a version. */
export const agreementProposers = ['participant', 'sending'] as const;
export type AgreementProposer = (typeof agreementProposers)[number];

/** One version of the agreement of a stay, kept in the sending institution. */
export interface AgreementStanding {
  readonly mobilityId: string;
  /** Counts what was offered, from 1; `null` while it is a draft. */
  readonly version: number | null;
  readonly cause: AgreementCause;
  readonly status: AgreementStatus;
  readonly proposedBy: AgreementProposer;
  /** The version in force that it changes; `null` before the first. */
  readonly amends: number | null;
  /** The refused version that it corrects. */
  readonly corrects: number | null;
  /** Fingerprint of the content; `null` while it may still change. */
  readonly contentSha256: string | null;
  readonly draftedAt: string;
  readonly offeredAt: string | null;
  /** When it came into force, was refused or was withdrawn. */
  readonly settledAt: string | null;
}
