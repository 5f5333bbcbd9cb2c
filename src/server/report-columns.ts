import { dayOf } from '../core/basics/format-date.ts';
import type { Locale } from '../core/basics/locale.ts';
import { nationalTimeZone } from '../core/basics/national-time-zone.ts';
import { text } from '../messages.ts';
import type { ReportRow } from '../register/report/select-reports.ts';
import type { ListColumn } from './list-workbook.ts';

/** The list of reports as its page has it; `today` tells which are overdue. */
export const reportColumns = (locale: Locale, today: string): readonly ListColumn<ReportRow>[] => [
  { title: text(locale, 'report.facts.participant'), cell: ({ participant }) => participant },
  { title: text(locale, 'award-letter.reference'), cell: ({ reference }) => reference },
  { title: text(locale, 'report.facts.call'), cell: ({ callTitle }) => callTitle[locale] },
  {
    title: text(locale, 'report.list.status'),
    cell: ({ status, dueOn }) =>
      text(locale, `report.list.status.${status === 'asked' && dueOn < today ? 'overdue' : status}`),
  },
  { title: text(locale, 'report.list.due'), isDay: true, cell: ({ dueOn }) => dueOn },
  {
    title: text(locale, 'report-paper.submitted'),
    isDay: true,
    cell: ({ submittedAt }) => (submittedAt === null ? null : dayOf(submittedAt, nationalTimeZone)),
  },
  { title: text(locale, 'list-file.tasks'), cell: ({ tasks }) => tasks },
  { title: text(locale, 'list-file.verified'), cell: ({ verified }) => verified },
  { title: text(locale, 'list-file.recognitions'), cell: ({ recognitionsAsked }) => recognitionsAsked },
];
