import type { NameWord } from './name-words.ts';
import { nearWord } from './near-word.ts';

const agreeWhole = (left: NameWord, right: NameWord): boolean =>
  left.isWhole &&
  right.isWhole &&
  left.forms.some((form) => right.forms.some((other) => nearWord(form, other)));

const abbreviates = (short: NameWord, long: NameWord): boolean =>
  short.initials.some((initial) => long.forms.some((form) => form.startsWith(initial)));

const agree = (left: NameWord, right: NameWord): boolean =>
  agreeWhole(left, right) || abbreviates(left, right) || abbreviates(right, left);

const inOrder = (words: readonly NameWord[]): string =>
  words
    .map(({ forms }) => forms[0] ?? '')
    .toSorted()
    .join(' ');

/** A word that tells a family or a given name, beside the ones already paired. */
const hasFurther = (words: readonly NameWord[], paired: readonly NameWord[]): boolean =>
  words.some((word) => word.isWhole && !word.isPatronymic && !paired.includes(word));

/**
 * Whether two written names may be one person's, in any order of words, alphabet or spelling. They may when they
 * have the same words; or when two words of one agree with two of the other, one pair in full and the other at least by its
 * initial; or when one of them is a single word of three letters or more that the other has too. A given name and a
 * patronymic in common are not enough where each has a further, different word. Symmetric. Made to report too
 * much rather than too little: `Касым Ж.` is `Жанар Қасым`, and would be `Касым Жандос` as well.
 */
export const sameName = (left: readonly NameWord[], right: readonly NameWord[]): boolean => {
  if (left.length === 0 || right.length === 0) return false;
  const isLone = ([only]: readonly NameWord[], { length }: readonly NameWord[]): boolean =>
    length === 1 && (only?.forms[0]?.length ?? 0) >= 3;
  const mayBeOnePair = isLone(left, left) || isLone(right, right);
  const haveAPair = left.some((first) =>
    right.some(
      (second) =>
        agreeWhole(first, second) &&
        (mayBeOnePair ||
          left.some(
            (third) =>
              third !== first &&
              right.some((fourth) => {
                if (fourth === second || !agree(third, fourth)) return false;
                const isByPatronymic = [first, second, third, fourth].some((word) => word.isPatronymic);
                return !(
                  isByPatronymic &&
                  hasFurther(left, [first, third]) &&
                  hasFurther(right, [second, fourth])
                );
              }),
          )),
    ),
  );
  // Last, because it is rare for names without a pair: initials only, or one word of two letters.
  return haveAPair || (left.length === right.length && inOrder(left) === inOrder(right));
};
