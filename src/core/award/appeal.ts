export const appealStatuses = ['filed', 'upheld', 'dismissed'] as const;
export type AppealStatus = (typeof appealStatuses)[number];

/** What an upheld appeal leads to: a review is not counted, and perhaps another expert is asked. */
export const appealRemedies = ['review-void', 'none'] as const;
export type AppealRemedy = (typeof appealRemedies)[number];

/** An applicant asks to look again, kept in his institution. */
export interface AppealStanding {
  readonly callId: string;
  readonly applicationId: string;
  readonly awardId: string;
  /** Against which decision. */
  readonly decision: number;
  readonly accountId: string;
  readonly status: AppealStatus;
  readonly filedAt: string;
  readonly decidedAt: string | null;
  readonly remedy: AppealRemedy | null;
}
