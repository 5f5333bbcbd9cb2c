import type { Locale } from '../../core/basics/locale.ts';

/** The decision on an application as its letter tells it; every text as it is read. */
export interface AwardDocument {
  readonly reference: string;
  /** Name of the applicant. */
  readonly applicant: string;
  /** What the letter is about: name and value, in order. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly outcome: string;
  /** What the outcome means for the applicant. */
  readonly meaning: string;
  /** Why, one sentence each. */
  readonly reasons: readonly string[];
  /** Scores and place; empty where the call tells the outcome alone. */
  readonly scores: readonly (readonly [name: string, value: string])[];
  readonly reviews: readonly {
    readonly heading: string;
    readonly parts: readonly { readonly heading: string; readonly words: string }[];
  }[];
  /** How to appeal; empty where nothing can be appealed. */
  readonly appeal: readonly string[];
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}
