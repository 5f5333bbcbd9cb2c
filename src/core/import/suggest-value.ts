import type { CodeLists } from './code-lists.ts';
import type { TargetField } from './import-target.ts';

export interface ValueSuggestion {
  /** The own code: alpha-3, ISO 4217, or a value of the list. */
  readonly value: string;
  /** The name by which it was found: `Polônia`. */
  readonly by: string;
  /** Found letter by letter, case and accents aside; otherwise one slip of the pen apart. */
  readonly isExact: boolean;
}

/** What a foreign word may mean, the likeliest first, at most five. Offered to a person and never taken by itself. */
export const suggestValue = (
  _field: TargetField,
  _word: string,
  _lists: CodeLists,
): readonly ValueSuggestion[] => [];
