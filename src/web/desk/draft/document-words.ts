import type { FileView } from '../../../contract/draft.ts';
import type { DocumentWords } from '../../../core/application/answers-document.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { countryOptions } from '../../country-options.ts';

/** A code's own name, or the code where nobody has named it. */
const named = (locale: Locale, key: string, code: string): string =>
  isMessageKey(key) ? textOf(locale, key) : code;

/** The words of an application in the reader's language, for the core's `answersDocument`. */
export const documentWords = (locale: Locale, files: readonly FileView[]): DocumentWords => {
  const countries = new Map(countryOptions(locale).map(({ value, label }) => [value, label]));
  return {
    say: (key, params) => textOf(locale, `application.${key}`, params),
    country: (code) => countries.get(code) ?? code,
    date: (day) => formatDate(day, locale),
    fieldOfStudy: (code) => named(locale, `field-of-study.${code}`, code),
    language: (code) => named(locale, `application.language.${code}`, code),
    fileName: (id) => files.find((file) => file.id === id)?.name ?? id,
  };
};
