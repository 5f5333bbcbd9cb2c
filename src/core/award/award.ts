/** What became of an application. `given-up`: the award was his, and he withdrew. */
export const awardOutcomes = ['awarded', 'reserve', 'refused', 'given-up'] as const;
export type AwardOutcome = (typeof awardOutcomes)[number];

/** The last word on one application, kept in the applicant's institution. */
export interface AwardStanding {
  readonly callId: string;
  readonly applicationId: string;
  readonly outcome: AwardOutcome;
  /** By which decision on the call, from 1. */
  readonly decision: number;
  readonly regionId: string;
  /** Whole tenge. */
  readonly grantAmount: number;
  /** From 1; `null` for who is not on the reserve list. */
  readonly reservePlace: number | null;
  readonly decidedAt: string;
  readonly appealUntil: string;
  readonly explanationSha256: string;
}

/** What makes a decision necessary again. */
export const againCauses = ['withdrawal', 'appeal'] as const;
/** Why a decision was made: the first one, or again after a withdrawal or an appeal. */
export const decisionCauses = ['first', ...againCauses] as const;
export type DecisionCause = (typeof decisionCauses)[number];

/** One decision on a call, kept by the national office. */
export interface AwardDecisionStanding {
  readonly callId: string;
  readonly number: number;
  readonly cause: DecisionCause;
  readonly recordSha256: string;
  readonly objective: number;
  readonly awarded: number;
  readonly decidedAt: string;
}
