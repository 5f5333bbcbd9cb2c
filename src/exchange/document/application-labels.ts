import type { PaperLabels } from './paper-labels.ts';

/** Words around an application, in its language. */
export interface ApplicationLabels extends PaperLabels {
  readonly reference: string;
  readonly applicant: string;
  readonly submittedAt: string;
  readonly status: string;
  readonly sha256: string;
  /** Instead of an answer that was left blank. */
  readonly unanswered: string;
}
