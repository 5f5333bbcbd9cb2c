import type { NameWord } from './name-words.ts';
import { sameName } from './same-name.ts';

/** What a name is looked up by: the forms of its words, and of long ones each form less one letter, so that near words meet. */
const keysOf = (words: readonly NameWord[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  // Names of nothing but initials meet where they have the same ones.
  keys.add(
    `all ${words
      .map(({ forms }) => forms[0] ?? '')
      .toSorted()
      .join(' ')}`,
  );
  for (const form of words.flatMap(({ forms }) => forms)) {
    keys.add(form);
    if (form.length < 6) continue;
    for (let at = 0; at < form.length; at += 1) keys.add(form.slice(0, at) + form.slice(at + 1));
  }
  return keys;
};

/**
 * Finds whose names may be meant by a written one, by `sameName`, without comparing each with each. `owner` is any number
 * that names a person; he may have several names.
 */
export const nameIndex = (
  names: readonly { readonly owner: number; readonly words: readonly NameWord[] }[],
): ((words: readonly NameWord[]) => ReadonlySet<number>) => {
  const byKey = new Map<string, number[]>();
  for (const [at, { words }] of names.entries()) {
    for (const key of keysOf(words)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [at]);
      else list.push(at);
    }
  }
  return (words) => {
    const candidates = new Set([...keysOf(words)].flatMap((key) => byKey.get(key) ?? []));
    const owners = new Set<number>();
    for (const at of candidates) {
      const name = names[at];
      if (name !== undefined && !owners.has(name.owner) && sameName(words, name.words))
        owners.add(name.owner);
    }
    return owners;
  };
};
