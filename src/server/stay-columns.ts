import type { Locale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { MobilityRow } from '../register/mobility/select-mobilities.ts';
import type { ListColumn } from './list-workbook.ts';

/** The list of stays as its page has it, with the call, the number and the days as they came. */
export const stayColumns = (
  locale: Locale,
  country: (code: string) => string,
): readonly ListColumn<MobilityRow>[] => [
  { title: text(locale, 'stay.participant'), cell: ({ participant }) => participant },
  { title: text(locale, 'award-letter.reference'), cell: ({ reference }) => reference },
  { title: text(locale, 'award-letter.call'), cell: ({ callTitle }) => callTitle[locale] },
  { title: text(locale, 'stay.status'), cell: ({ status }) => text(locale, `stay.status.${status}`) },
  { title: text(locale, 'stay.country'), cell: (row) => country(row.country) },
  { title: text(locale, 'stay.host'), cell: ({ hostName }) => hostName },
  { title: text(locale, 'list-file.planned-start'), isDay: true, cell: ({ plannedStart }) => plannedStart },
  { title: text(locale, 'list-file.planned-end'), isDay: true, cell: ({ plannedEnd }) => plannedEnd },
  { title: text(locale, 'list-file.departed'), isDay: true, cell: ({ departedOn }) => departedOn },
  { title: text(locale, 'list-file.returned'), isDay: true, cell: ({ returnedOn }) => returnedOn },
  { title: text(locale, 'list-file.grant'), cell: ({ grantAmount }) => grantAmount },
];
