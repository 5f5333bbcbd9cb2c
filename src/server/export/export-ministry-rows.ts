import type { Locale } from '../../core/basics/locale.ts';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import { writeXlsxStream } from '../../exchange/tabular/write-xlsx-stream.ts';
import type { MinistryPerson } from '../../register/ministry/list-ministry-rows.ts';
import { ministryRowsColumns } from './ministry-rows-columns.ts';
import { readAhead } from './read-ahead.ts';

interface Page {
  readonly rows: readonly MinistryPerson[];
  readonly next: string | null;
}

/** The people behind a form as a file, in pieces and in constant memory; `read` gives a page of them by where the one before ended. */
export async function* exportMinistryRows(
  form: MinistryForm,
  { format, locale }: { readonly format: 'csv' | 'xlsx'; readonly locale: Locale },
  countryName: (code: string) => string,
  read: (after: string) => Promise<Page>,
): AsyncGenerator<string | Uint8Array> {
  const columns = ministryRowsColumns(form, locale, countryName);
  const header = columns.map(({ title }) => title);
  async function* lines(): AsyncGenerator<readonly XlsxCell[]> {
    for await (const { rows } of readAhead(read)) {
      for (const row of rows) yield columns.map(({ cell }) => cell(row));
    }
  }
  if (format === 'xlsx') {
    yield* writeXlsxStream([
      { name: form, header, widths: columns.map(({ width }) => width), rows: lines() },
    ]);
    return;
  }
  // Spreadsheets take a file without this mark for one of another encoding.
  yield `\ufeff${writeCsv(header, [])}`;
  for await (const line of lines()) yield writeCsv(undefined, [line]);
}
