import { Readable } from 'node:stream';
import type { Locale } from '../../core/basics/locale.ts';
import { mendingColumns } from '../../core/import/mending-columns.ts';
import type { RowFault } from '../../core/import/row-fault.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsxStream } from '../../exchange/tabular/write-xlsx-stream.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { openRejected } from '../../register/import/open-rejected.ts';
import type { Batch } from '../../register/import/read-batch.ts';
import type { Vault } from '../../register/vault.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';

/** Spreadsheets take a file without this mark for one of another encoding. */
const byteOrderMark = '\ufeff';
const width = 18;
const reasonWidth = 60;

const reasonOf = (locale: Locale, { column, code, params }: RowFault): string => {
  const key = `import.fault.${code}`;
  return `${column}: ${isMessageKey(key) ? textOf(locale, key, params) : code}`;
};

async function* restRows(
  register: Register,
  institutionId: string,
  batchId: string,
  vault: Vault,
  locale: Locale,
): AsyncGenerator<readonly string[]> {
  for await (const { id, cells, reasons } of openRejected(register, institutionId, batchId, vault))
    yield [...cells, id, reasons.map((fault) => reasonOf(locale, fault)).join(' ')];
}

async function* csvText(
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<string> {
  yield byteOrderMark + writeCsv(header, []);
  for await (const row of rows) yield writeCsv(undefined, [row]);
}

/** Rows that were set aside, as they came, each with its reasons in the last column; streamed. */
export const restTable = (
  register: Register,
  institutionId: string,
  vault: Vault,
  { id, header }: Pick<Batch, 'id' | 'header'>,
  { format, locale }: { readonly format: 'csv' | 'xlsx'; readonly locale: Locale },
): OwnFile => {
  // Headings by which the mended file is known; the words of the reasons are the reader's.
  const head = [...header, mendingColumns.row, mendingColumns.reason];
  const rows = restRows(register, institutionId, id, vault, locale);
  return format === 'csv'
    ? {
        name: `rest-${id}.csv`,
        type: 'text/csv; charset=utf-8',
        body: Readable.from(csvText(head, rows)),
      }
    : {
        name: `rest-${id}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: Readable.from(
          writeXlsxStream([
            {
              name: text(locale, 'import-page.rest.sheet'),
              header: head,
              widths: head.map((_title, at) => (at === head.length - 1 ? reasonWidth : width)),
              rows,
            },
          ]),
        ),
      };
};
