import type { CodeLists } from '../core/import/code-lists.ts';
import type { ImportTarget } from '../core/import/import-target.ts';
import type { RowFault } from '../core/import/row-fault.ts';
import { suggestValue, type ValueSuggestion } from '../core/import/suggest-value.ts';

/** A word of a column with a list that is not understood. */
export interface UnknownValue {
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly suggestions: readonly ValueSuggestion[];
}

const listed: readonly RowFault['code'][] = ['unknown-country', 'unknown-currency', 'not-listed'];
const [mostWords, mostShown] = [5000, 200];

/** Gathers words that are not understood, with how many rows say them; a column of thousands of words is none of a list, and its rest is not counted. */
export const unknownValues = (target: ImportTarget, lists: CodeLists) => {
  const words = new Map<string, { readonly fault: RowFault; rows: number }>();
  return {
    add: (faults: readonly RowFault[]): void => {
      for (const fault of faults) {
        if (!listed.includes(fault.code)) continue;
        const key = `${fault.field}\u001f${fault.value}`;
        const before = words.get(key);
        if (before !== undefined) before.rows += 1;
        else if (words.size < mostWords) words.set(key, { fault, rows: 1 });
      }
    },
    /** The most frequent first. */
    list: (): readonly UnknownValue[] =>
      [...words.values()]
        .toSorted((a, b) => b.rows - a.rows)
        .slice(0, mostShown)
        .map(({ fault: { field, column, value }, rows }) => {
          const known = target.fields.find(({ id }) => id === field);
          return {
            ...{ field, column, value, rows },
            suggestions: known === undefined ? [] : suggestValue(known, value, lists),
          };
        }),
  };
};
