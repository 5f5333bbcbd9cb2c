import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { lineText } from './line-text.ts';
import { monthsText } from './months-text.ts';
import type { BalanceRead } from './use-obligation.ts';

/** Of the lines of a balance, those that say how much is owed. */
const ofTerm = ['base', 'multiple', 'reduction', 'reduction-capped'];

/** `36 months = 60 (work in Almaty) − 12 (own grant) − 12 (good result)`: what is owed, in the words of the rule. */
export const balanceSum = ({ monthsOwed, lines }: BalanceRead, locale: Locale): string => {
  const parts = lines
    .filter(({ code, months }) => ofTerm.includes(code) && months !== 0)
    .map((line, index) => {
      const { label, condition, months, code } = line;
      const words =
        label?.[locale] ??
        (condition === ''
          ? code === 'reduction-capped'
            ? lineText(line, locale)
            : text(locale, 'obligation.sum.base')
          : condition);
      const size = Math.abs(months);
      const shown = `${formatNumber(size, locale, Number.isInteger(size) ? 0 : 1)} (${words})`;
      if (months < 0) return `− ${shown}`;
      return index === 0 ? shown : `+ ${shown}`;
    });
  return `${monthsText(monthsOwed, locale)} = ${parts.join(' ')}`;
};
