import { Readable } from 'node:stream';
import type { StreamedSheet } from '../../exchange/tabular/write-xlsx-stream.ts';
import { writeXlsxStream } from '../../exchange/tabular/write-xlsx-stream.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import type { ListFile, ListSheet } from './list-file.ts';
import type { ListWords } from './list-words.ts';

/** A page of a list with the one after it, which is read when it is wanted. */
export interface ListPage<Answer> {
  readonly answer: Answer;
  readonly next: (() => Promise<ListPage<Answer>>) | undefined;
}

const widest = 60;
const mostLetters = 31;

/** What Excel allows on a tab. */
const tabName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, mostLetters)
    .toWellFormed();

const widthOf = (title: string, at: number, rows: readonly (readonly XlsxCell[])[]): number =>
  rows.reduce(
    (width, row) => Math.min(widest, Math.max(width, String(row[at] ?? '').length + 2)),
    Math.min(widest, title.length + 2),
  );

async function* rowsOf<Answer>(sheet: ListSheet<Answer>, first: ListPage<Answer>, hasPages: boolean) {
  let page: ListPage<Answer> | undefined = first;
  while (page !== undefined) {
    yield* sheet.rows(page.answer);
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    page = hasPages ? await page.next?.() : undefined;
  }
}

/**
 * A list of the desk as a workbook that is written while it is read, page after page: numbers as numbers, dates as dates, texts never as
 * formulas. Columns are as wide as the first page needs.
 */
export const writeList = <Answer>(
  { name, sheets }: ListFile<Answer>,
  words: ListWords,
  query: Readonly<Record<string, unknown>>,
  first: ListPage<Answer>,
): OwnFile => {
  const streamed = sheets(words, query).map((sheet, position): StreamedSheet => {
    const sample = sheet.rows(first.answer);
    return {
      name: tabName(sheet.title),
      header: sheet.header,
      formats: sheet.formats,
      widths: sheet.header.map((title, at) => widthOf(title, at, sample)),
      rows: rowsOf(sheet, first, position === 0 && sheet.isOfFirstPage !== true),
    };
  });
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: Readable.from(writeXlsxStream(streamed)),
  };
};
