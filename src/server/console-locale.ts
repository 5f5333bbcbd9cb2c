import { isLocale, type Locale } from '../core/basics/locale.ts';

/** The language of the console, as the operating system is set (`LC_ALL`, `LC_MESSAGES`, `LANG`); English otherwise. */
export const consoleLocale = (variables: Readonly<Record<string, string | undefined>>): Locale => {
  const set = variables['LC_ALL'] || variables['LC_MESSAGES'] || variables['LANG'] || '';
  const language = set.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
};
