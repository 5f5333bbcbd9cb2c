/** Words around an application, in its language. */
export interface ApplicationLabels {
  readonly reference: string;
  readonly applicant: string;
  readonly submittedAt: string;
  readonly status: string;
  readonly sha256: string;
  /** Instead of an answer that was left blank. */
  readonly unanswered: string;
  /** The ribbon of a demonstration. */
  readonly demonstration: string;
  /** `Page {page} of {pages}`, with these two places. */
  readonly page: string;
}
