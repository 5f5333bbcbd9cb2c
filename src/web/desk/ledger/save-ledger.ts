import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { saveCsv } from '../selection/save-csv.ts';
import type { LedgerLine } from './LedgerSums.tsx';
import { totalNames } from './total-names.ts';

/** Saves the lines that were added up and that the page shows as a CSV with the words of its head. */
export const saveLedger = (lines: readonly LedgerLine[], nameTitle: string, locale: Locale): void =>
  saveCsv(
    'ledger-sums.csv',
    [nameTitle, ...totalNames.map((name) => text(locale, `report.ledger.total.${name}`))],
    lines.map(({ name, totals }) => [name[locale], ...totalNames.map((total) => totals[total])]),
  );
