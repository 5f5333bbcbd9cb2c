import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What a code of a rule is called: a kind of event, a place, a sector. A code that has no word of its own is shown as it is. */
export const codeName = (
  family: 'kind' | 'place' | 'sector' | 'fact' | 'level',
  code: string,
  locale: Locale,
): string => {
  const key = `obligation.${family}.${code}`;
  return isMessageKey(key) ? textOf(locale, key) : code;
};
