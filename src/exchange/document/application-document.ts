import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** An application as it leaves the register; texts are in the language of the application. */
export interface ApplicationDocument {
  /** Title of the call. */
  readonly title: string;
  readonly reference: string;
  /** Name of the applicant. */
  readonly applicant: string;
  /** When it was submitted, as it is read. */
  readonly submittedAt: string;
  /** Where it stands, as it is read. */
  readonly status: string;
  readonly sections: readonly AnsweredSection[];
  /** Fingerprint of the answers, which the register keeps. */
  readonly sha256: string;
  readonly locale: Locale;
  /** The person and everything about it was invented. */
  readonly isDemonstration: boolean;
}
