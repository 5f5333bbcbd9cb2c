import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Dimension, Figure } from './figure.ts';
import { dimensions } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { readCategory } from './read-category.ts';
import { readColumnFaults } from './read-columns.ts';
import { readCount } from './read-count.ts';
import type { FigureFault } from './read-figures-fault.ts';
import { readTotalFaults } from './read-totals.ts';

/** One line of a file: its cells in the order of the header, and where it begins. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file of published figures says. */
export interface FigureFile {
  readonly header: readonly string[];
  /** Words of the label columns by line key: the category where columns are periods, else the period. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly figures: readonly Figure[];
  /** Lines read, the header not counted. */
  readonly rows: number;
}

/** A figure and the cell it was read from. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly line: number;
  readonly column: string;
}

/** A person mends a file from the first faults on; thousands of the same kind help nobody. */
const maxFaults = 100;

type Codes = Partial<Record<Dimension, string>>;

/** `2024`, or `2011-2024` with the years in order. */
const isPeriod = (text: string): boolean => {
  const [from = '', to = from] = text.split('-');
  return /^\d{4}(-\d{4})?$/.test(text) && from <= to;
};

/**
 * Turns the lines of a file into figures, as the table's profile says. Each value column of each line is one figure,
 * named `<table>.<period>.<category>`, with several dimensions one part for each in the order of `dimensions`.
 *
 * Any fault refuses the whole file; up to 100 are named.
 */
export const readFigures = (
  table: FigureTable,
  header: readonly string[],
  rows: Iterable<FileRow>,
  countryCodes: (englishName: string) => string | undefined,
): Result<FigureFile, readonly FigureFault[]> => {
  const { read } = table;
  const faults: FigureFault[] = readColumnFaults(table, header);
  if (faults.length > 0) return refuse(faults.slice(0, maxFaults));

  const place = new Map(header.map((column, index) => [column, index]));
  const categoryColumns = dimensions.flatMap((dimension) => {
    const column = read.dimensions[dimension];
    return column === undefined ? [] : [{ dimension, column }];
  });
  const implied = new Set(read.implied);
  const labels = new Map<string, Readonly<Record<string, string>>>();
  const placed = new Map<string, PlacedFigure>();
  let count = 0;

  /** All figures of one line, or nothing where the line itself is at fault. */
  const readRow = ({ line, cells }: FileRow): void => {
    const cell = (column: string): string => cells[place.get(column) ?? -1] ?? '';
    const fault = (code: FigureFault['code'], column: string, params: FigureFault['params']): void => {
      faults.push({ code, line, column, params });
    };
    const codes: Codes = {};
    const before = faults.length;
    for (const { dimension, column } of categoryColumns) {
      const text = cell(column.column);
      const code = readCategory(text, column, countryCodes);
      if (code.ok) codes[dimension] = code.value;
      else if (code.refusal === 'bad-code') fault(code.refusal, column.column, { value: text, dimension });
      else fault(code.refusal, column.column, { name: text, dimension });
    }
    const linePeriod = read.periodColumn === undefined ? undefined : cell(read.periodColumn).trim();
    if (linePeriod !== undefined && !isPeriod(linePeriod)) {
      fault('bad-period', read.periodColumn ?? '', { value: linePeriod });
    }
    const flags = read.flagsColumn === undefined ? '' : cell(read.flagsColumn);
    for (const value of read.values) {
      const text = cell(value.column);
      const number = readCount(text, read);
      if (!number.ok) {
        fault(number.refusal, value.column, { value: text });
        continue;
      }
      if (faults.length > before) continue;
      const period = value.period ?? linePeriod;
      if (period === undefined) throw new Error(`Table ${table.id}: column ${value.column} has no period`);
      const all: Codes = { ...codes, ...value.categories };
      const parts = dimensions.flatMap((dimension) => all[dimension] ?? []);
      const locator = [table.locator, period, ...parts].join('.');
      const first = placed.get(locator);
      if (first !== undefined) {
        fault('duplicate-key', value.column, { locator, firstLine: first.line });
        continue;
      }
      const figure: Figure = {
        ...number.value,
        locator,
        period,
        dimensions: all,
        status: parts.some((part) => implied.has(part)) ? 'implied' : 'published',
        ...(flags === '' ? {} : { flags }),
      };
      placed.set(locator, { figure, line, column: value.column });
    }
    const lineKey = linePeriod ?? codes[table.page.rows];
    if (read.labels.length > 0 && lineKey !== undefined) {
      labels.set(lineKey, Object.fromEntries(read.labels.map((column) => [column, cell(column)])));
    }
  };

  for (const row of rows) {
    count += 1;
    if (row.cells.length === header.length) readRow(row);
    else {
      const params = { cells: row.cells.length, columns: header.length };
      faults.push({ code: 'ragged-row', line: row.line, params });
    }
    if (faults.length >= maxFaults) return refuse(faults.slice(0, maxFaults));
  }
  if (count === 0) return refuse([{ code: 'empty-file', params: {} }]);
  if (faults.length === 0 && read.total !== undefined) {
    faults.push(...readTotalFaults([...placed.values()], read.total));
  }
  if (faults.length > 0) return refuse(faults.slice(0, maxFaults));
  return accept({
    header,
    labels: Object.fromEntries(labels),
    figures: Array.from(placed.values(), ({ figure }) => figure),
    rows: count,
  });
};
