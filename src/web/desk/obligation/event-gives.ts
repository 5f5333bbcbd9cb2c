import type { Locale } from '../../../core/basics/locale.ts';
import { text, textOf } from '../../../messages.ts';
import { monthsText } from './months-text.ts';
import type { BalanceRead } from './use-obligation.ts';

/** What one event does to the balance, in short; nothing where the balance has no line for it. */
export const eventGives = ({ lines }: BalanceRead, eventId: string, locale: Locale): string =>
  lines
    .filter((line) => line.eventId === eventId)
    .map(({ code, months, params }) => {
      if (code === 'pause')
        return text(locale, 'obligation.gives.pause', {
          months: monthsText(Number(params['paused'] ?? 0), locale),
        });
      return months < 0 && code !== 'exempt'
        ? text(locale, 'obligation.gives.counted', { months: monthsText(-months, locale) })
        : textOf(locale, `obligation.gives.${code}`);
    })
    .join('; ');
