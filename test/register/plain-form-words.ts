import type { FormWords } from '../../src/register/application/form-words.ts';

/** The keys themselves in place of words: the register does not know messages. */
export const plainFormWords: FormWords = (locale) => ({
  say: (key, params) => `${locale} ${key}${params === undefined ? '' : ` ${JSON.stringify(params)}`}`,
  country: (code) => code,
  date: (day) => day,
  fieldOfStudy: (code) => code,
  language: (code) => code,
});
