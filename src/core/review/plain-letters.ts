/**
 * A word without what the eye does not tell apart: case, accents (`й` is `и`, `ё` is `е`), wide and other forms of a
 * letter, characters that are not drawn (zero-width spaces, soft hyphens, fillers).
 */
export const plainLetters = (word: string): string =>
  // Letter by letter, because a final sigma would be lowered in another way than one inside a word.
  Array.from(word.replace(/[\p{DI}\p{Cf}]/gu, '').normalize('NFKD'))
    .map((letter) => letter.toUpperCase().toLowerCase())
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}]/gu, '');
