import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** Why a reading or a sending broke off, in words. */
export const problemText = (locale: Locale, problem: string): string => {
  const key = `epvo.problem.${problem}`;
  return isMessageKey(key) ? textOf(locale, key, {}) : problem;
};
