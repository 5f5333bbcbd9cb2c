import type { Locale } from '../../../core/basics/locale.ts';
import { entrySentence } from './entry-sentence.ts';

/** A kind of entry by itself, without what it was about: the sentence up to its first sign. */
export const kindName = (locale: Locale, kind: string): string =>
  entrySentence(locale, { kind, data: {} }).split(/[:,]/)[0] ?? kind;
