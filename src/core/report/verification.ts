import type { ConflictKind } from '../review/assignment.ts';
import type { Verdict } from './result.ts';

/** Where one verification stands. */
export const verificationStatuses = ['drawn', 'given', 'conflict', 'released'] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/** One verifier on one result, drawn by lot; it lives in the institution of the result. */
export interface VerificationStanding {
  readonly resultId: string;
  readonly mobilityId: string;
  readonly callId: string;
  readonly drawId: string;
  readonly verifierAccountId: string;
  /** 1: the first; 2: the second of a result drawn twice; 3: the one that decides between two verdicts. */
  readonly round: 1 | 2 | 3;
  readonly status: VerificationStatus;
  readonly verdict: Verdict | null;
  /** The verdict before any answer of the participant; agreement is measured on it. */
  readonly firstVerdict: Verdict | null;
  readonly conflictKind: ConflictKind | null;
  readonly drawnAt: string;
  readonly dueOn: string;
  readonly givenAt: string | null;
  /** When the participant answered the verdict; once. */
  readonly answeredAt: string | null;
  /** When the verifier changed or kept his verdict after the answer; once. */
  readonly revisedAt: string | null;
}
