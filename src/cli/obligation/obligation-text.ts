import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Balance } from '../../core/obligation/balance.ts';
import type { ObligationCase } from '../../core/obligation/read-obligation-case.ts';
import { text } from '../../messages.ts';
import { obligationLineText } from './obligation-line-text.ts';

/** A balance for people: how it was computed line by line, what counts, what is left and what that would cost. */
export const obligationText = (
  { checked, asOf }: ObligationCase,
  balance: Balance,
  locale: Locale,
): string => {
  const shown = (value: number): string => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  const { monthsOwed, monthsCredited, monthsPaused, refund, lines } = balance;
  const day = formatDate(asOf, locale);
  return [
    ...lines.map((line) => obligationLineText(checked.rule, line, locale)),
    text(locale, 'obligation.owed', { months: shown(monthsOwed) }),
    text(locale, 'obligation.credited', { months: shown(monthsCredited) }),
    ...(monthsPaused === 0 ? [] : [text(locale, 'obligation.paused', { months: shown(monthsPaused) })]),
    balance.balance === 0
      ? text(locale, 'obligation.done', { asOf: day })
      : text(locale, 'obligation.left', { asOf: day, months: shown(balance.balance) }),
    ...(refund === 0
      ? []
      : [
          text(locale, 'obligation.refund', {
            amount: formatNumber(refund, locale, Number.isInteger(refund) ? 0 : 2),
          }),
        ]),
    '',
  ].join('\n');
};
