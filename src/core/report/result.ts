import type { PublicationConsent } from './publication-consent.ts';

/** What the participant himself says became of a task. */
export const claims = ['achieved', 'partly', 'not-achieved', 'superseded'] as const;
export type Claim = (typeof claims)[number];

/** What a verifier found; `not-verifiable`: the evidence bears the claim neither out nor down. */
export const verdicts = [...claims, 'not-verifiable'] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of one agreed task; one a task of the agreement in force, made by the submission of the report. */
export interface ResultStanding {
  readonly reportId: string;
  readonly mobilityId: string;
  readonly callId: string;
  readonly taskId: string;
  readonly position: number;
  readonly claim: Claim;
  readonly contentSha256: string;
  readonly consent: PublicationConsent;
  readonly verdict: Verdict | null;
  readonly verifiedAt: string | null;
  readonly reportedAt: string;
}
