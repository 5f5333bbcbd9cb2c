import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** Why an import failed: an end of its own, or why its file stopped being a table. */
export const failureSentence = (locale: Locale, reason: string): string => {
  const key = [`import-page.ending.${reason}`, `intake.ending.${reason}`].find((one) => isMessageKey(one));
  return key === undefined ? reason : textOf(locale, key, {});
};
