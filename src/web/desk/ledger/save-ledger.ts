import type { LedgerRow } from '../../../contract/ledger.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { saveCsv } from '../selection/save-csv.ts';
import type { LedgerLine } from './LedgerSums.tsx';
import { totalNames } from './total-names.ts';

const day = (instant: string | null): string => instant?.slice(0, 10) ?? '';

/** Saves what the page shows as a CSV with the words of its head: the tasks, or the lines that were added up. */
export const saveLedger = {
  tasks: (rows: readonly LedgerRow[], locale: Locale): void => {
    const head = [
      'task',
      'participant',
      'university',
      'due',
      'state',
      'claim',
      'verdict',
      'reported',
      'verified',
    ] as const;
    saveCsv(
      'ledger.csv',
      head.map((name) => text(locale, `report.ledger.${name}`)),
      rows.map((row) => [
        row.title,
        row.participant,
        row.institution[locale],
        row.dueOn,
        text(locale, `report.ledger.state.${row.isOverdue ? 'overdue' : row.state}`),
        row.claim === null ? '' : text(locale, `report.verdict.${row.claim}`),
        row.verdict === null ? '' : text(locale, `report.verdict.${row.verdict}`),
        day(row.reportedAt),
        day(row.verifiedAt),
      ]),
    );
  },
  lines: (lines: readonly LedgerLine[], nameTitle: string, locale: Locale): void =>
    saveCsv(
      'ledger-sums.csv',
      [nameTitle, ...totalNames.map((name) => text(locale, `report.ledger.total.${name}`))],
      lines.map(({ name, totals }) => [name[locale], ...totalNames.map((total) => totals[total])]),
    ),
} as const;
