import type { Locale } from '../core/basics/locale.ts';

/** Each language by its own name, the same on every page. */
export const languageNames: Readonly<Record<Locale, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};
