import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What is wrong with a cell, in the reader's language. */
export const cellFaultSentence = (
  locale: Locale,
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string>> },
): string => {
  const key = `import.fault.${code}`;
  return isMessageKey(key) ? textOf(locale, key, params) : code;
};
