import { codePoints } from '../project/code-points.ts';
import { patternText } from '../project/pattern-text.ts';
import type { TextEdit } from '../transcript/text-edit.ts';
import type { PseudonymKey } from './pseudonym-key.ts';

/**
 * Edits that put pseudonyms in the place of names: `[P03]`, brackets saying that something stood there (UK Data Service). Longer names go first; a
 * name is found in either case at the beginning of a word, and an ending of at most six letters stays behind the brackets (`Айгерімнің` →
 * `[P03]нің`), so that a name may also be taken out of a longer word: better too much than too little. A name that two people share becomes
 * `[P02 or P05]`. What the key has no name for stays: a person must read the text.
 */
export const hideNames = (text: string, key: PseudonymKey): readonly TextEdit[] => {
  const pseudonyms = new Map<string, string[]>();
  for (const { pseudonym, names } of key.people)
    for (const name of names) {
      const plain = name.trim().normalize('NFC').toLowerCase();
      if (plain !== '') pseudonyms.set(plain, [...(pseudonyms.get(plain) ?? []), pseudonym]);
    }
  if (pseudonyms.size === 0) return [];
  const forms = [...pseudonyms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => [...new Set([name, name.normalize('NFD')])]);
  const found = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(${forms.map(patternText).join('|')})(?=[\p{L}\p{M}]{0,6}(?![\p{L}\p{N}\p{M}]))`,
    'giu',
  );
  const places = codePoints(text);
  return Array.from(text.matchAll(found), ({ index, 1: name = '' }) => ({
    start: places.toPoint(index),
    end: places.toPoint(index + name.length),
    replacement: `[${(pseudonyms.get(name.normalize('NFC').toLowerCase()) ?? []).join(' or ')}]`,
  }));
};
