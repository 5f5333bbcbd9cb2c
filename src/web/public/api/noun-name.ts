import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What a noun of the contract is called, with a capital letter; its own code where nobody named it. */
export const nounName = (locale: Locale, noun: string): string => {
  const key = [`api-page.noun.${noun}`, `journal.noun.${noun}`].find(isMessageKey);
  const name = key === undefined ? noun : textOf(locale, key);
  return `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
};
