import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { codeName } from './code-name.ts';
import { monthsText } from './months-text.ts';
import { periodText } from './period-text.ts';
import type { ReadRequest } from './use-obligation.ts';

/** What a request is for: `deferral: military service, 1 July 2026 – 30 June 2027`, `substitution: 6 months`. */
export const requestText = (
  { kind, eventKind, startsOn, endsOn, months }: ReadRequest,
  locale: Locale,
): string => {
  const details = [
    ...(startsOn === null
      ? eventKind === null
        ? []
        : [codeName('kind', eventKind, locale)]
      : eventKind === null
        ? [formatDate(startsOn, locale)]
        : [periodText({ kind: eventKind, from: startsOn, to: endsOn }, locale)]),
    ...(months === null ? [] : [monthsText(months, locale)]),
  ];
  const name = text(locale, `obligation.request.${kind}`);
  return details.length === 0 ? name : `${name}: ${details.join(', ')}`;
};
