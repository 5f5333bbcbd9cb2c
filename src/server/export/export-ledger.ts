import type { Locale } from '../../core/basics/locale.ts';
import { writeCsv, type CsvCell } from '../../exchange/tabular/write-csv.ts';
import { text } from '../../messages.ts';
import type { LedgerPage, LedgerRow } from '../../register/report/list-ledger.ts';
import { readAhead } from './read-ahead.ts';

/** Tasks a page: two pages are in memory. */
const size = 500;

const columns = [
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

const day = (instant: string | null): string | null => instant?.slice(0, 10) ?? null;

const cellsOf = (row: LedgerRow, locale: Locale): readonly CsvCell[] => [
  row.title,
  row.participant,
  row.institution[locale],
  row.dueOn,
  text(locale, `report.ledger.state.${row.isOverdue ? 'overdue' : row.state}`),
  row.claim === null ? null : text(locale, `report.verdict.${row.claim}`),
  row.verdict === null ? null : text(locale, `report.verdict.${row.verdict}`),
  day(row.reportedAt),
  day(row.verifiedAt),
];

/**
 * The ledger as CSV, in pieces and in constant memory, with the words of the page. Each page is a transaction of its own, so that a
 * slow reader holds nobody up: a task whose day changes meanwhile may be missing or stand twice.
 */
export async function* exportLedger(
  read: (page: LedgerPage) => Promise<{ readonly rows: readonly LedgerRow[]; readonly next: string | null }>,
  locale: Locale,
): AsyncGenerator<string> {
  // Spreadsheets take a file without this mark for one of another encoding.
  yield `\ufeff${writeCsv(
    columns.map((name) => text(locale, `report.ledger.${name}`)),
    [],
  )}`;
  const pages = readAhead(async (after) => read({ size, ...(after === '' ? {} : { before: after }) }));
  for await (const { rows } of pages) {
    if (rows.length > 0)
      yield writeCsv(
        undefined,
        rows.map((row) => cellsOf(row, locale)),
      );
  }
}
