import type { WholeTable } from '../../../exchange/tabular/read-whole-table.ts';
import type { Fact } from '../../../core/claim/fact.ts';
import { parseDecimal } from '../../../core/claim/decimal-text.ts';
import { readNumber } from './read-number.ts';

/** A row or a column, by its place in the table. */
export interface Line {
  readonly axis: 'row' | 'column';
  readonly index: number;
  readonly name: string;
}

/** A table that somebody pasted, ready to be asked by name. */
export interface PastedTable {
  /** The column or, failing that, the row of that name; case and spaces around do not matter. */
  readonly find: (name: string) => Line | undefined;
  /** The cell where a row and a column cross; undefined when it holds text, with that text. */
  readonly cell: (row: Line, column: Line) => Fact | { readonly text: string };
  readonly rows: readonly Line[];
  /** Columns that hold at least one number and are no names of lines. */
  readonly columns: readonly Line[];
}

const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
const year = /^\d{4}$/;
const blanks: ReadonlySet<string> = new Set(['', '-', '–', '—', '…', '..', 'n/a']);

/** A number of print as a fact; decimals and percentages are taken as rounded, whole numbers as exact. */
const factOf = (
  id: string,
  locator: string,
  typed: string,
  period: string | undefined,
): Fact | { readonly text: string } => {
  const base = { id, locator, ...(period === undefined ? {} : { period }) };
  if (blanks.has(typed.trim().toLowerCase())) {
    return { ...base, value: null, reason: 'not-published', unit: '1', kind: 'exact', decimals: 0 };
  }
  const number = readNumber(typed);
  const decimal = number === undefined ? undefined : parseDecimal(number.text);
  if (number === undefined || decimal === undefined) return { text: typed };
  return {
    ...base,
    value: decimal.value,
    unit: number.isPercent ? 'percent' : '1',
    kind: number.decimals > 0 || number.isPercent ? 'rounded' : 'exact',
    decimals: number.decimals,
  };
};

/**
 * Makes a table answer to the names of its rows and columns. A row is named by its first cell and by every text in it,
 * so that `Poland` and `POL` find the same row; a column by its heading.
 */
export const pastedTable = ({ header, rows }: WholeTable): PastedTable => {
  const textOf = (row: number, column: number): string => rows[row]?.cells[column] ?? '';
  const isNumber = (text: string): boolean => readNumber(text) !== undefined;
  const columnIndexes = [...header.keys()];
  const isBlank = (text: string): boolean => blanks.has(text.trim().toLowerCase());
  // A word among numbers is a slip to be named, not a reason to take the column for names.
  const hasText = (column: number): boolean => {
    const filled = rows.map((_row, row) => textOf(row, column)).filter((text) => !isBlank(text));
    return filled.filter((text) => !isNumber(text)).length * 2 > filled.length;
  };
  const isYears = (column: number): boolean =>
    rows.every((_row, row) => year.test(textOf(row, column).trim()));
  // Every line of a table is known by its first column, a running number excepted: then by the years beside it.
  const keys = columnIndexes.filter((column) => column === 0 || hasText(column) || isYears(column));
  const best = keys.find((column) => hasText(column)) ?? keys.find((column) => isYears(column)) ?? 0;
  const columns = columnIndexes
    .filter((column) => !keys.includes(column))
    .map((index): Line => ({ axis: 'column', index, name: (header[index] ?? '').trim() }));
  const lines = rows.map((_row, index): Line => ({ axis: 'row', index, name: textOf(index, best).trim() }));
  const byName = new Map<string, Line>();
  const remember = (name: string, line: Line): void => {
    if (fold(name) !== '' && !byName.has(fold(name))) byName.set(fold(name), line);
  };
  for (const column of columns) remember(column.name, column);
  for (const column of [best, ...keys]) {
    for (const line of lines) remember(textOf(line.index, column), line);
  }
  return {
    find: (name) => byName.get(fold(name)),
    rows: lines,
    columns,
    cell: (row, column) => {
      const period = [column.name, row.name].find((name) => year.test(name));
      const locator = `${row.name} · ${column.name}`;
      return factOf(`r${row.index}c${column.index}`, locator, textOf(row.index, column.index), period);
    },
  };
};
