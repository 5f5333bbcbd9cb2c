import type { PaperLabels } from './paper-labels.ts';

/** Words around an agreement on paper, in its language. */
export interface AgreementLabels extends PaperLabels {
  readonly title: string;
  readonly differences: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly signatures: string;
  /** How to sign on paper. */
  readonly open: string;
  readonly name: string;
  readonly position: string;
  readonly signHere: string;
  readonly date: string;
  readonly fingerprint: string;
  readonly fingerprintWhat: string;
  /** In place of what was left blank. */
  readonly blank: string;
}
