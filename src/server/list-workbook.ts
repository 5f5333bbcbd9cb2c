import { writeXlsx, type XlsxCell } from '../exchange/tabular/write-xlsx.ts';
import type { OwnFile } from './api/serve-endpoint.ts';

/** A column of a list, as the page has it: its title in the reader's language and what stands in a row. */
export interface ListColumn<Row> {
  readonly title: string;
  /** Text, a number, or a day `2026-05-04` where `isDay`; `null` for nothing. */
  readonly cell: (row: Row) => XlsxCell;
  readonly isDay?: true;
}

/** Page after page of a list; a page of it is at most what the endpoint of the page gives. */
export type ReadPage<Row> = (
  before: string | undefined,
) => Promise<{ readonly rows: readonly Row[]; readonly next: string | null }>;

/** All rows of a list. */
const readAll = async <Row>(read: ReadPage<Row>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let before: string | undefined;
  do {
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await read(before);
    rows.push(...page.rows);
    before = page.next ?? undefined;
  } while (before !== undefined);
  return rows;
};

/** A list of the desk as a workbook: the columns of its page, numbers as numbers and days as days. */
const fileOf = async <Row>(
  { name, title }: { readonly name: string; readonly title: string },
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): Promise<OwnFile> => {
  const body = await writeXlsx([
    {
      name: title,
      header: columns.map((column) => column.title),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
      days: columns.flatMap(({ isDay }, at) => (isDay === true ? [at] : [])),
    },
  ]);
  return {
    name: `${name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: Buffer.from(body),
  };
};

export const listWorkbook = { readAll, fileOf } as const;
