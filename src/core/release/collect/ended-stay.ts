import type { Evidence } from '../../obligation/evidence.ts';

/** A stay that ended, and what is known of the life after it, in days since its end. */
export interface EndedStay {
  readonly id: string;
  /** That of the return. */
  readonly year: number;
  readonly country: string;
  /** Days since the first of January 1970. */
  readonly endedOn: number;
  /** The last day on which he is known not to have returned. */
  readonly awayDays: number | null;
  readonly returnDays: number | null;
  readonly returnEvidence: Evidence | null;
  /** Of whoever died without having returned. */
  readonly deathDays: number | null;
}
