import type { Locale } from '../../core/basics/locale.ts';

/** An accountability statement as its paper tells it; every text as it is read. */
export interface StatementDocument {
  readonly title: string;
  readonly institution: string;
  /** Who signed it, when, of which release: name and value, in order. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly {
    readonly heading: string;
    /** What is said before its rows; empty for nothing. */
    readonly note: string;
    readonly rows: readonly {
      readonly name: string;
      /** The value with its unit, or why there is none. */
      readonly value: string;
      /** What stands beside it, one each. */
      readonly details: readonly string[];
    }[];
  }[];
  /** How the paper can be checked. */
  readonly check: string;
  readonly footer: string;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}
