import type { DocumentWords } from '../../core/application/answers-document.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** The words of the form in a language; handed in by whoever has messages. */
export type FormWords = (locale: Locale) => Omit<DocumentWords, 'fileName'>;
