import type { Locale } from '../core/basics/locale.ts';
import { isMessageKey, textOf } from '../messages.ts';

/** The word of a level of study; a code that the messages do not know stands for itself. */
export const levelName = (level: string, locale: Locale): string => {
  const key = `obligation.level.${level}`;
  return isMessageKey(key) ? textOf(locale, key) : level;
};
