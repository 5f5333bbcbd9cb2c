import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { FocusGroupFact } from '../../../core/study/paper/focus-group-facts.ts';
import { text } from '../../../messages.ts';

/** What is printed of a fact, in the words of the reader: a percentage with its decimals, or what the source says in words. */
export const printedWords = ({ given }: FocusGroupFact, locale: Locale): string => {
  if (given.kind === 'percent') {
    const decimals = given.printed.split('.')[1]?.length ?? 0;
    const percent = formatNumber(Number(given.printed), locale, decimals);
    return text(locale, 'focus-group.given.percent', { percent });
  }
  if (given.kind === 'count') return text(locale, 'focus-group.given.count');
  return text(locale, given.of === 4 ? 'focus-group.given.part-4' : 'focus-group.given.part-3');
};
