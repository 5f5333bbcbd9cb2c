import type { Locale } from '../../core/basics/locale.ts';
import type { AgreementFact, AgreementSection } from '../../core/mobility/agreement-sections.ts';
import type { DifferenceLine } from '../../core/mobility/difference-lines.ts';
import type { PaperWords } from './paper-words.ts';

/** A version of an agreement as it leaves the register; every text as it is read. */
export interface AgreementDocument {
  /** Number of the application and of the version, as it stands on the head and at the foot. */
  readonly number: string;
  readonly participant: string;
  /** Who agrees on what, and where it stands. */
  readonly facts: readonly AgreementFact[];
  /** What it changes in the version that it was written for. */
  readonly differences: readonly DifferenceLine[];
  readonly sections: readonly AgreementSection[];
  readonly signatures: readonly {
    readonly heading: string;
    /** Who answered, when and how; what is known of who shall answer. */
    readonly facts: readonly AgreementFact[];
    /** Room to sign by hand is left. */
    readonly isOpen: boolean;
  }[];
  /** Words of the institution outside of what is signed. */
  readonly around: Pick<PaperWords, 'letterhead' | 'closing' | 'version'>;
  /** Fingerprint of the content, which the register keeps. */
  readonly sha256: string;
  readonly locale: Locale;
  /** The person and everything about it was invented. */
  readonly isDemonstration: boolean;
}
