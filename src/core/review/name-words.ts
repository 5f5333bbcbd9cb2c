import { nameForms } from './name-forms.ts';

/** One word of a written name, ready to be compared. */
export interface NameWord {
  /** As `nameForms` gives them; at least one. */
  readonly forms: readonly string[];
  /** The forms of what it may abbreviate the beginning with (`Ж.`, `Zh`, the `J` of `JA`); empty for a word that is no initial. */
  readonly initials: readonly string[];
  /** Whether it may be a word in full: two letters or more. */
  readonly isWhole: boolean;
  readonly isPatronymic: boolean;
}

/** Words that stand beside names and belong to nobody. */
const titles = new Set(
  [
    'проф',
    'профессор',
    'доц',
    'доцент',
    'доктор',
    'академик',
    'phd',
    'prof',
    'professor',
    'dr',
    'mr',
    'mrs',
    'ms',
  ].flatMap(nameForms),
);

/** -ович, -овна, -ична, -ұлы, -қызы, -оглы under the signs of `foldedLetters`. */
const patronymic = /...(iч|vna|iчna|uli|kizi|gizi|ogli)$/u;

/**
 * The words of a written name in the order written, without titles. An apostrophe inside a word belongs to it, a hyphen
 * parts two words. A word is an initial when it is one letter, has a full stop and at most four letters, is a single sound (`Zh`),
 * or is two or three capitals in a name that is not all in capitals (`Smith JA`); it may then be a whole word as well (`Ли.`).
 */
export const nameWords = (name: string): readonly NameWord[] => {
  const joined = name.replace(/(?<=\p{L})['’ʼ`ʹ′](?=\p{L})/gu, '');
  const isShouted = !/\p{Ll}/u.test(joined);
  return [...joined.matchAll(/(\p{L}[\p{L}\p{M}\p{Cf}]*)(\.?)/gu)].flatMap(([, word = '', stop]) => {
    const forms = nameForms(word);
    const [form] = forms;
    if (form === undefined || titles.has(form)) return [];
    const letters = Array.from(word.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, ''));
    const isAbbreviated =
      letters.length === 1 || Array.from(form).length === 1 || (stop === '.' && letters.length <= 4);
    const isCapitals = !isShouted && letters.length <= 3 && !/\p{Ll}/u.test(word);
    return [
      {
        forms,
        initials: isAbbreviated ? forms : isCapitals ? nameForms(letters[0] ?? '') : [],
        isWhole: letters.length >= 2,
        isPatronymic: patronymic.test(form),
      },
    ];
  });
};
