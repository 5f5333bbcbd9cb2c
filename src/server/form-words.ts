import { formatDate } from '../core/basics/format-date.ts';
import { loadCountryList } from '../intake/country-list.ts';
import { isMessageKey, textOf } from '../messages.ts';
import type { FormWords } from '../register/application/form-words.ts';

/** The words of the form in the three languages, with the countries of the shipped list. */
export const loadFormWords = async (): Promise<FormWords> => {
  const countries = await loadCountryList();
  return (locale) => ({
    say: (key, params) => textOf(locale, `application.${key}`, params),
    country: (code) => countries.nameOf(code)?.[locale] ?? code,
    date: (day) => formatDate(day, locale),
    language: (code) => {
      const key = `application.language.${code}`;
      return isMessageKey(key) ? textOf(locale, key) : code;
    },
    // The name for people, the code of ISCED-F for other registers.
    fieldOfStudy: (code) => {
      const key = `field-of-study.${code}`;
      return isMessageKey(key) ? `${textOf(locale, key)} (${code})` : code;
    },
  });
};
