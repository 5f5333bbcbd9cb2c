/** Where an application stands. `reopened`: taken back for changes before the deadline; it counts only once submitted again. */
export const applicationStatuses = ['submitted', 'reopened', 'eligible', 'ineligible', 'withdrawn'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

export interface ApplicationStanding {
  readonly callId: string;
  /** The version of the call's rules by which it is judged for ever. */
  readonly callVersion: number;
  readonly accountId: string;
  readonly personId: string;
  readonly groupId: string | null;
  readonly status: ApplicationStatus;
  /** Counts submissions, from 1. */
  readonly version: number;
  /** Fingerprint of the questions as asked and the answers as read. */
  readonly documentSha256: string;
  readonly submittedAt: string;
  readonly regionId: string;
  readonly level: string;
  readonly firstCountry: string;
}

/** What one undertakes to do abroad, as far as it is no text. */
export interface TaskStanding {
  readonly applicationId: string;
  readonly position: number;
  readonly kind: string;
  readonly dueOn: string;
  readonly contentSha256: string;
  readonly finalReportDueOnAtSubmission: string;
  readonly withdrawnAt: string | null;
}
