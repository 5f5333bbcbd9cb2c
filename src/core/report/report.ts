/** Where a report stands: asked for by the program, or submitted and from then on fixed. */
export const reportStatuses = ['asked', 'submitted'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** What a participant says after his stay; one a stay. */
export interface ReportStanding {
  readonly mobilityId: string;
  readonly callId: string;
  readonly accountId: string;
  readonly status: ReportStatus;
  readonly askedAt: string;
  readonly dueOn: string;
  /** How many of the announced reminders were sent. */
  readonly reminders: number;
  readonly submittedAt: string | null;
  /** Fingerprint of everything that was submitted, evidence by its own fingerprints. */
  readonly contentSha256: string | null;
}
