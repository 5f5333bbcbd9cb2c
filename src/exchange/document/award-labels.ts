import type { PaperLabels } from './paper-labels.ts';

/** Words around the letter of a decision, in its language. */
export interface AwardLabels extends PaperLabels {
  readonly title: string;
  readonly why: string;
  readonly scores: string;
  readonly reviews: string;
  readonly appeal: string;
  /** That anyone can check the decision. */
  readonly check: string;
}
