import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { monthsText } from './months-text.ts';
import { tengeText } from './tenge-text.ts';
import type { ObligationRead } from './use-obligation.ts';

/** Where an obligation stands, in one sentence: to its participant (`own`), or about him (`case`). */
export const balanceSentence = (
  { obligation, balance, instalments }: Pick<ObligationRead, 'obligation' | 'balance' | 'instalments'>,
  reader: 'own' | 'case',
  locale: Locale,
): string => {
  const { status } = obligation;
  const { monthsOwed, monthsCredited, earliestEnd } = balance;
  const shown = {
    owed: monthsText(monthsOwed, locale),
    credited: monthsText(monthsCredited, locale),
  };
  if (status === 'refunding') {
    const due = instalments.reduce((sum, { amount }) => sum + amount, 0);
    const paid = instalments.reduce((sum, { paidAmount }) => sum + paidAmount, 0);
    return text(locale, `obligation.balance.${reader}.refunding`, {
      due: tengeText(due, locale),
      paid: tengeText(paid, locale),
      left: tengeText(Math.max(0, due - paid), locale),
    });
  }
  if (status !== 'running') return text(locale, `obligation.balance.${reader}.${status}`, shown);
  const left = monthsText(balance.balance, locale);
  return earliestEnd === null
    ? text(locale, `obligation.balance.${reader}.no-end`, { ...shown, left })
    : text(locale, `obligation.balance.${reader}.running`, {
        ...shown,
        left,
        date: formatDate(earliestEnd, locale),
      });
};
