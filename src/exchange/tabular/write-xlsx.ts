import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { xlsxText } from './xlsx-text.ts';

/** A number, a text, or nothing. */
export type XlsxCell = string | number | null;

export interface XlsxSheet {
  /** Shown on the tab; what Excel does not allow there is replaced, and it is cut at 31 characters. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly XlsxCell[]>;
  /** Columns whose texts are days, `2026-05-04`, and are written as such. */
  readonly days?: readonly number[];
}

const widest = 60;

/** A workbook holds its time of writing; a constant one makes equal tables equal bytes, which is how releases compare files. */
const neverModified = new Date(Date.UTC(1980, 0, 1));

const tabName = (name: string, taken: ReadonlySet<string>): string => {
  const plain = xlsxText(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  const base = plain === '' ? 'Sheet' : plain;
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` ${copy}`;
    const candidate = `${base.slice(0, 31 - suffix.length).toWellFormed()}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

const asDay = (cell: XlsxCell): XlsxCell | Date =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : asCell(cell);

const asCell = (cell: XlsxCell): XlsxCell => {
  if (typeof cell === 'string') return xlsxText(cell);
  if (cell !== null && !Number.isFinite(cell))
    throw new RangeError('A number that is not finite cannot be written');
  return cell;
};

const widths = (header: readonly string[], rows: readonly (readonly XlsxCell[])[]): number[] =>
  header.map((title, column) =>
    rows.reduce(
      (width, row) => Math.min(widest, Math.max(width, String(row[column] ?? '').length + 2)),
      title.length + 2,
    ),
  );

/**
 * A workbook with one frozen, bold header row a sheet. Numbers are numbers, a missing cell is empty, and a text
 * stays a text whatever it begins with: nothing is written as a formula.
 */
export const writeXlsx = async (sheets: readonly XlsxSheet[]): Promise<Uint8Array> => {
  const taken = new Set<string>();
  return writeWorkbook({
    properties: { created: neverModified, modified: neverModified },
    sheets: sheets.map((sheet) => {
      const name = tabName(sheet.name, taken);
      taken.add(name.toLowerCase());
      const header = sheet.header.map(xlsxText);
      const rows = Array.from(sheet.rows, (row) => row.map(asCell));
      const days = sheet.days ?? [];
      return {
        name,
        rows: [
          header,
          ...rows.map((row) => row.map((cell, column) => (days.includes(column) ? asDay(cell) : cell))),
        ],
        columns: widths(header, rows).map((width, column) =>
          days.includes(column) ? { width, numFmt: 'dd.mm.yyyy' } : { width },
        ),
        cells: new Map(
          header.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }]),
        ),
        freezePane: { rows: 1 },
      };
    }),
  });
};
