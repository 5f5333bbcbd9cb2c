import { foldedLetters } from './folded-letters.ts';

const groups = /shch|sch|dzh|sh|zh|dj|kh|gh|ch|ck|ts|tz|ph|дж|./gu;

/** Latin letters that look like Cyrillic ones. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к' },
  ...{ m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

const fold = (letters: string): string => {
  const folded = letters
    .replace(groups, (group) => {
      const known = foldedLetters[group];
      if (known !== undefined) return known;
      const bare = group.normalize('NFD').replace(/\p{M}/gu, '');
      return foldedLetters[bare] ?? bare;
    })
    // ң is also written `ng`, ё `yo`, a leading е `ye`.
    .replace(/ng/g, 'n')
    .replace(/i+/g, 'i')
    .replace(/i[eo]/g, 'e')
    .replace(/s+/g, 's');
  // In a short word a double letter tells names apart (Анна, ана); in a long one it is a habit of spelling.
  return Array.from(folded).length >= 6 ? folded.replace(/(.)\1+/gu, '$1') : folded;
};

/**
 * The forms under which a word of a name is compared across alphabets and spellings: `Қасым`, `Касым`, `Kasym`, `Qassym` →
 * `kasim`. Two forms where a letter can be read in two ways (Latin `j` as ж or й; Latin letters slipped into a Cyrillic
 * word). Two words may be the same name when they share a form. Empty for a word without letters.
 */
export const nameForms = (word: string): readonly string[] => {
  const letters = Array.from(word.normalize('NFKC').replace(/[\p{DI}\p{Cf}]/gu, ''))
    .map((letter) => letter.toUpperCase().toLowerCase())
    .join('')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}]/gu, '');
  const isMixed = /\p{Script=Cyrillic}/u.test(letters) && /\p{Script=Latin}/u.test(letters);
  const forms = [
    fold(letters),
    ...(letters.includes('j') ? [fold(letters.replaceAll('j', 'i'))] : []),
    ...(isMixed ? [fold(Array.from(letters, (letter) => lookalikes[letter] ?? letter).join(''))] : []),
  ];
  return [...new Set(forms)].filter((form) => form !== '');
};
