import { locales, type LocalizedText } from '../../core/basics/locale.ts';
import { textOf } from '../../messages.ts';

/** A message in all three languages. */
export const allLocales = (key: string, params: Readonly<Record<string, string>> = {}): LocalizedText => {
  const [kk, ru, en] = locales.map((locale) => textOf(locale, key, params)) as [string, string, string];
  return { kk, ru, en };
};
