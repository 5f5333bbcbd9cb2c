import { isNameEnding } from './is-name-ending.ts';
import { nameForms } from './name-forms.ts';
import { plainLetters } from './plain-letters.ts';
import type { TextWord } from './text-words.ts';

interface Stem {
  readonly letters: string;
  /** Whether the name is whole in it; a cut stem needs an ending. */
  readonly isWhole: boolean;
}

/**
 * What a name keeps in all its forms: Анна, Анны → анн; Мария, Марии → мари; Сергей, Сергея → серге; Петровский,
 * Петровского → петровск; Серік, Серігі → серіг.
 */
const stemsOf = (
  letters: string,
  adjective: RegExp,
  last: RegExp,
  hardened: Readonly<Record<string, string>>,
) => {
  const end = letters.slice(-1);
  const soft = hardened[end];
  return [
    { letters, isWhole: true },
    ...(adjective.test(letters) && letters.length >= 6
      ? [{ letters: letters.slice(0, -2), isWhole: false }]
      : []),
    ...(last.test(letters) ? [{ letters: letters.slice(0, -1), isWhole: false }] : []),
    ...(soft === undefined ? [] : [{ letters: letters.slice(0, -1) + soft, isWhole: false }]),
  ].filter((stem) => stem.letters.length >= 3);
};

const plainStems = (word: string): readonly Stem[] =>
  stemsOf(word, /(?:ии|ыи|ои|ая|яя)$/u, /[аеиоуыэюяьәіaeiouy]$/u, {
    к: 'г',
    қ: 'ғ',
    п: 'б',
    k: 'g',
    q: 'g',
    p: 'b',
  });
const formStems = (form: string): readonly Stem[] =>
  stemsOf(form, /(?:oi|aia)$/u, /[aeiou]$/u, { k: 'g', p: 'b' });

const begins = (word: string, { letters, isWhole }: Stem, isLoose: boolean): boolean => {
  if (!word.startsWith(letters)) return false;
  const rest = word.slice(letters.length);
  if (isWhole && rest === '') return true;
  return (isLoose && isWhole && letters.length >= 4) || (rest !== '' && isNameEnding(rest));
};

/**
 * Whether a word of a text is this word of a name or a form of it. A word of four letters or more is known by its stem at the beginning:
 * with an ending of Kazakh or Russian however it is written, with any other continuation, or in the other alphabet, only where the word begins with a
 * capital, as names do (`маркетинг` is not a form of `Марк`). A word of three letters is known as it is in any case, in
 * the other alphabet with a capital; a shorter one only exactly as written (`Ли` is a name, `ли` a particle).
 */
export const nameMatcher = (name: string): ((word: TextWord) => boolean) => {
  const plain = plainLetters(name);
  const forms = nameForms(name);
  const { length } = Array.from(plain);
  if (length <= 2) return ({ written }) => written.normalize('NFC') === name.normalize('NFC');
  if (length === 3)
    return (word) =>
      word.plain === plain || (word.isCapitalised && word.forms.some((form) => forms.includes(form)));
  const stems = plainStems(plain);
  const folded = forms.flatMap(formStems);
  return (word) =>
    stems.some((stem) => begins(word.plain, stem, word.isCapitalised)) ||
    (word.isCapitalised && word.forms.some((form) => folded.some((stem) => begins(form, stem, true))));
};
