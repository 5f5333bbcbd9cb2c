import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** A field of study by its ISCED code; the code where the list has no name for it. */
export const fieldName = (field: string, locale: Locale): string => {
  const key = `field-of-study.${field}`;
  return isMessageKey(key) ? textOf(locale, key) : field;
};
