import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** The word for a kind of deadline; one that nobody named is shown as the register calls it. */
export const deadlineKindOf = (locale: Locale, kind: string): string => {
  const key = `office.deadline.${kind}`;
  return isMessageKey(key) ? textOf(locale, key) : kind;
};
