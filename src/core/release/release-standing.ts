import type { LocalizedText } from '../basics/locale.ts';

export const releaseStatuses = ['ordered', 'built', 'failed', 'published', 'discarded'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** What is so of a release of indicators; what it says stands in its files. */
export interface ReleaseStanding {
  readonly status: ReleaseStatus;
  /** What was recorded by the end of this day. */
  readonly dataThrough: string;
  readonly isDemonstration: boolean;
  /** What changed since the one before. */
  readonly note: LocalizedText;
  readonly orderedAt: string;
  readonly orderedBy: string;
  readonly builtAt?: string | null;
  /** Named after the day of its data and its content. */
  readonly name?: string | null;
  /** Fingerprint of its manifest. */
  readonly sha256?: string | null;
  /** The verdict of the attack before publication. */
  readonly isSafe?: boolean | null;
  /** Names of the releases with which it was attacked together. */
  readonly against?: readonly string[] | null;
  /** Code of why it could not be built. */
  readonly problem?: string | null;
  readonly publishedAt?: string | null;
  readonly publishedBy?: string | null;
  readonly discardedAt?: string | null;
  readonly discardedBy?: string | null;
}

/** What the national office set for an indicator; without it the definition holds. */
export interface IndicatorRuleStanding {
  readonly leastN: number;
  readonly targetKind: 'at-least' | 'at-most' | 'exactly' | null;
  readonly targetValue: number | null;
  readonly setAt: string;
}

/** One version of the accountability statement of a university and year; `version` from 1, given by its signature. */
export interface StatementStanding {
  readonly year: number;
  readonly version?: number | null;
  readonly status: 'drafted' | 'signed' | 'dropped';
  /** The published release that it is made of. */
  readonly releaseId: string;
  /** Fingerprint of its canonical JSON. */
  readonly sha256: string;
  readonly draftedAt: string;
  readonly draftedBy: string;
  readonly signedAt?: string | null;
  readonly signedBy?: string | null;
}
