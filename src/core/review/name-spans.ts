import { genericInstitutionWords } from './generic-institution-words.ts';
import { nameMatcher } from './name-matcher.ts';
import { plainLetters } from './plain-letters.ts';
import type { TextSpan } from './text-span.ts';
import { textWords, type TextWord } from './text-words.ts';

/** Words of names that everybody may have: son and daughter of, and foreign particles. */
const particles = new Set(
  [
    'ұлы',
    'қызы',
    'улы',
    'кызы',
    'оглы',
    'гызы',
    'uly',
    'kyzy',
    'qyzy',
    'ogly',
    'von',
    'van',
    'der',
    'the',
  ].map(plainLetters),
);

const isGeneric = (word: string): boolean => {
  const plain = plainLetters(word);
  return genericInstitutionWords.some((start) =>
    start.length <= 3 ? plain === start : plain.startsWith(start),
  );
};

/** Between the words of one name: blanks, hyphens, quotation marks, full stops. */
const isWithinName = (gap: string): boolean => /^[\s\p{Pd}\p{Pi}\p{Pf}"'.\p{Cf}]{0,4}$/u.test(gap);

/**
 * Finds where a text mentions people or institutions. Of people every word of their names, and initials beside one; of
 * institutions the whole name, and every word of it that is not generic. The forms are those of `nameMatcher`.
 */
export const nameSpans = (names: {
  readonly people: readonly string[];
  readonly institutions: readonly string[];
}): ((text: string) => readonly TextSpan[]) => {
  const wordsOf = (name: string): readonly string[] => textWords(name).map(({ written }) => written);
  const people = [...new Set(names.people.flatMap(wordsOf))].filter(
    (word) => !particles.has(plainLetters(word)),
  );
  const places = names.institutions.map(wordsOf);
  const single = [
    ...people.filter((word) => Array.from(word).length > 1),
    // A short word of a long name is no name by itself (the IT of Astana IT University).
    ...new Set(
      places.flatMap((words) =>
        words.filter((word) => Array.from(word).length >= (words.length === 1 ? 2 : 4) && !isGeneric(word)),
      ),
    ),
  ].map(nameMatcher);
  const phrases = places
    .filter((words) => words.length > 1)
    .map((words) =>
      words.map((word) =>
        Array.from(word).length > 3
          ? nameMatcher(word)
          : ({ plain }: TextWord): boolean => plain === plainLetters(word),
      ),
    );
  const initials = new Set(people.map((word) => plainLetters(word).slice(0, 1)));

  return (text) => {
    const words = textWords(text);
    const gap = (at: number): string => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
    const isNamed = words.map((word) => single.some((matches) => matches(word)));
    const isInitial = (word: TextWord | undefined): boolean =>
      word !== undefined &&
      Array.from(word.written).length === 1 &&
      word.isCapitalised &&
      text[word.end] === '.' &&
      initials.has(word.plain);
    const phraseSpans = words.flatMap((word, at) =>
      phrases.flatMap((phrase): readonly TextSpan[] => {
        const isHere = phrase.every((matches, step) => {
          const here = words[at + step];
          return here !== undefined && matches(here) && (step === 0 || isWithinName(gap(at + step - 1)));
        });
        return isHere ? [{ start: word.start, end: words[at + phrase.length - 1]?.end ?? word.end }] : [];
      }),
    );
    const wordSpans = words.flatMap((word, at): readonly TextSpan[] => {
      if (isNamed[at]) return [word];
      if (!isInitial(word)) return [];
      // Ж. С. Қасым, Қасым Ж. С.: the initials go with the name they stand beside.
      const reach = (step: 1 | -1): boolean => {
        for (let next = at + step; next >= 0 && next < words.length; next += step) {
          if (!isWithinName(gap(Math.min(next, next - step)))) return false;
          if (isNamed[next]) return true;
          if (!isInitial(words[next])) return false;
        }
        return false;
      };
      return reach(1) || reach(-1) ? [{ start: word.start, end: word.end + 1 }] : [];
    });
    return [...phraseSpans, ...wordSpans];
  };
};
