import type { PaperLabels } from './paper-labels.ts';

/** Words around a printed review, in the reviewer's language. */
export interface ReviewLabels extends PaperLabels {
  readonly title: string;
  readonly call: string;
  readonly number: string;
  readonly due: string;
  readonly language: string;
  /** The name of the language of the application. */
  readonly writtenIn: string;
  readonly withheld: string;
  /** In the place of what was taken out of a text. */
  readonly mark: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly application: string;
  readonly sheet: string;
  readonly reason: string;
  readonly comment: string;
  /** Instead of an answer that was left blank. */
  readonly unanswered: string;
}
