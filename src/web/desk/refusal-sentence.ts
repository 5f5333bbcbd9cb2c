import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';

/** Dates of a sentence as the reader writes them. */
const readable = (
  locale: Locale,
  params: RefusalAnswer['params'] = {},
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, locale) : value,
    ]),
  );

/** What a refusal says to the reader. A code that nobody wrote a sentence for is shown as it is, so that he can report it. */
export const refusalSentence = (
  locale: Locale,
  { code, params }: Pick<RefusalAnswer, 'code' | 'params'>,
): string => {
  const key = [`refusal.${code}`, `auth.refusal.${code}`].find((candidate) => isMessageKey(candidate));
  return key === undefined
    ? text(locale, 'refusal.general', { code })
    : textOf(locale, key, readable(locale, params));
};
