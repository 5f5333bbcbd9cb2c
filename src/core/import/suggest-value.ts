import type { CodeLists } from './code-lists.ts';
import { fold } from './fold.ts';
import type { TargetField } from './import-target.ts';
import { isNear } from './is-near.ts';

export interface ValueSuggestion {
  /** The own code: alpha-3, ISO 4217, or a value of the list. */
  readonly value: string;
  /** The name by which it was found: `Polônia`. */
  readonly by: string;
  /** Found letter by letter, case and accents aside; otherwise one slip of the pen apart. */
  readonly isExact: boolean;
}

interface Name {
  readonly value: string;
  readonly name: string;
  readonly folded: string;
}

/** Languages in which partners write countries, besides the three of the register. */
const foreign = ['pt', 'es', 'fr', 'de', 'it', 'tr', 'uk', 'pl'] as const;

const byLists = new WeakMap<CodeLists, readonly Name[]>();

const countryNames = (lists: CodeLists): readonly Name[] => {
  const known = byLists.get(lists);
  if (known !== undefined) return known;
  const displays = foreign.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  const names = lists.countries.flatMap(({ alpha2, alpha3, kk, ru, en, aliases }) => {
    const others = /^[A-Z]{2}$/.test(alpha2) ? displays.flatMap((display) => display.of(alpha2) ?? []) : [];
    return [en, ru, kk, ...aliases, ...others].map((name) => ({ value: alpha3, name, folded: fold(name) }));
  });
  byLists.set(lists, names);
  return names;
};

const namesOf = (field: TargetField, lists: CodeLists): readonly Name[] => {
  if (field.kind === 'country') return countryNames(lists);
  const values = field.kind === 'currency' ? [...lists.currencies] : (field.values ?? []);
  return values.map((value) => ({ value, name: value, folded: fold(value) }));
};

const most = 5;

/** What a foreign word may mean, the likeliest first, at most five. Offered to a person and never taken by itself. */
export const suggestValue = (
  field: TargetField,
  word: string,
  lists: CodeLists,
): readonly ValueSuggestion[] => {
  const wanted = fold(word);
  if (wanted === '') return [];
  const found = new Map<string, ValueSuggestion>();
  const offer = (matches: (name: Name) => boolean, isExact: boolean): void => {
    for (const name of namesOf(field, lists)) {
      if (!found.has(name.value) && matches(name))
        found.set(name.value, { value: name.value, by: name.name, isExact });
    }
  };
  offer(({ folded }) => folded === wanted, true);
  offer(({ folded }) => isNear(folded, wanted), false);
  // `HOLANDA (PAÍSES BAIXOS)`, `Republic of Poland`: a name within the word, or the word within a name.
  if (found.size === 0 && wanted.length >= 4)
    offer(({ folded }) => folded.length >= 4 && ` ${wanted} `.includes(` ${folded} `), false);
  if (found.size === 0 && wanted.length >= 4)
    offer(({ folded }) => ` ${folded} `.includes(` ${wanted} `), false);
  return [...found.values()].slice(0, most);
};
