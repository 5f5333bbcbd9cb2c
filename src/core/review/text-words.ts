import type { TextSpan } from './text-span.ts';
import { nameForms } from './name-forms.ts';
import { plainLetters } from './plain-letters.ts';

/** A run of letters in a text, also one with invisible characters inside. */
export interface TextWord extends TextSpan {
  /** As `plainLetters` gives it. */
  readonly plain: string;
  /** As `nameForms` gives them. */
  readonly forms: readonly string[];
  /** As it stands, without invisible characters. */
  readonly written: string;
  readonly isCapitalised: boolean;
}

/** The words of a text in their order. */
export const textWords = (text: string): readonly TextWord[] =>
  [...text.matchAll(/\p{L}(?:[\p{L}\p{M}]|[\p{Cf}\p{DI}]+(?=[\p{L}\p{M}]))*/gu)].map(({ 0: word, index }) => {
    const written = word.replace(/[\p{Cf}\p{DI}]/gu, '');
    return {
      start: index,
      end: index + word.length,
      plain: plainLetters(word),
      forms: nameForms(word),
      written,
      isCapitalised: /^\p{Lu}/u.test(written.normalize('NFKC')),
    };
  });
