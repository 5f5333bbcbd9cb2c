import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Figure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { lineCategories } from './line-categories.ts';
import { readColumnFaults } from './read-column-faults.ts';
import { readCount } from './read-count.ts';
import type { FigureFault } from './figure-fault.ts';
import { readTotalFaults } from './read-total-faults.ts';

/** One line of a file: its cells in the order of the header, and where it begins. */
interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file of published figures says. */
interface FigureFile {
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

/** `2024`, or `2011-2024` with the years in order. */
const isPeriod = (text: string): boolean => {
  const [from = '', to = from] = text.split('-');
  return /^\d{4}(-\d{4})?$/.test(text) && from <= to;
};

/** A file of figures on its way in. */
export interface FigureReader {
  /** The figures of the next lines, in pieces of any size. From the first fault on they lack some. */
  readonly take: (rows: Iterable<FileRow>) => readonly Figure[];
  /** What else the file says, or its faults; none of its figures counts then. */
  readonly end: () => Result<Omit<FigureFile, 'figures'>, readonly FigureFault[]>;
}

/**
 * Turns the lines of a file into figures, as the table's profile says. Each value column of each line is one figure,
 * named `<table>.<period>.<category>`, with several dimensions one part for each in the order of `dimensions`.
 *
 * Any fault refuses the whole file; up to 100 are named.
 */
export const figureReader = (
  table: FigureTable,
  header: readonly string[],
  countryCodes: (englishName: string) => string | undefined,
): FigureReader => {
  const { read } = table;
  const faults: FigureFault[] = readColumnFaults(table, header);
  const values = read.values.map((value, place) => ({
    ...value,
    place,
    index: header.indexOf(value.column),
  }));
  const periodIndex = header.indexOf(read.periodColumn ?? '');
  const flagsIndex = header.indexOf(read.flagsColumn ?? '');
  const categoriesOf = lineCategories(table, header, countryCodes);
  const periods = new Map<string, string>();
  const labels = new Map<string, Readonly<Record<string, string>>>();
  const lines = new Map<string, number>();
  const placed: PlacedFigure[] = [];
  let isOver = faults.length > 0;
  let count = 0;

  const fault = (
    code: FigureFault['code'],
    line: number,
    column: string,
    params: FigureFault['params'],
  ): void => {
    faults.push({ code, line, column, params });
  };

  /** The period of a line; undefined where each value column has its own, and where the cell is at fault. */
  const readPeriod = (line: number, cells: readonly string[]): string | undefined => {
    if (read.periodColumn === undefined) return undefined;
    const text = cells[periodIndex] ?? '';
    const known = periods.get(text);
    if (known !== undefined) return known;
    const period = text.trim();
    if (isPeriod(period)) periods.set(text, period);
    else fault('bad-period', line, read.periodColumn, { value: period });
    return period;
  };

  const readRow = ({ line, cells }: FileRow, into: Figure[]): void => {
    const before = faults.length;
    const categories = categoriesOf(cells);
    if (!categories.ok) {
      for (const { code, column, text, dimension } of categories.refusal) {
        fault(
          code,
          line,
          column,
          code === 'bad-code' ? { value: text, dimension } : { name: text, dimension },
        );
      }
    }
    const linePeriod = readPeriod(line, cells);
    const flags = cells[flagsIndex] ?? '';
    for (const value of values) {
      const text = cells[value.index] ?? '';
      const number = readCount(text, read);
      if (!number.ok) {
        fault(number.refusal, line, value.column, { value: text });
        continue;
      }
      if (faults.length > before || !categories.ok) continue;
      const category = categories.value.columns[value.place];
      const period = value.period ?? linePeriod;
      if (period === undefined || category === undefined) {
        throw new Error(`Table ${table.id}: column ${value.column} has no period`);
      }
      const locator = `${table.locator}.${period}${category.locatorEnd}`;
      const firstLine = lines.get(locator);
      if (firstLine !== undefined) {
        fault('duplicate-key', line, value.column, { locator, firstLine });
        continue;
      }
      lines.set(locator, line);
      const { dimensions, status } = category;
      const figure: Figure =
        flags === ''
          ? { ...number.value, locator, period, dimensions, status }
          : { ...number.value, locator, period, dimensions, status, flags };
      into.push(figure);
      if (read.total !== undefined) placed.push({ figure, line, column: value.column });
    }
    if (read.labels.length === 0) return;
    const lineKey = linePeriod ?? (categories.ok ? categories.value.codes[table.page.rows] : undefined);
    if (lineKey === undefined) return;
    const words = read.labels.map((column) => [column, cells[header.indexOf(column)] ?? '']);
    labels.set(lineKey, Object.fromEntries(words));
  };

  return {
    take(rows) {
      const figures: Figure[] = [];
      for (const row of rows) {
        if (isOver) break;
        count += 1;
        if (row.cells.length === header.length) readRow(row, figures);
        else {
          const params = { cells: row.cells.length, columns: header.length };
          faults.push({ code: 'ragged-row', line: row.line, params });
        }
        isOver = faults.length >= maxFaults;
      }
      return figures;
    },
    end() {
      if (count === 0 && faults.length === 0) return refuse([{ code: 'empty-file', params: {} }]);
      if (faults.length === 0 && read.total !== undefined)
        faults.push(...readTotalFaults(placed, read.total));
      if (faults.length > 0) return refuse(faults.slice(0, maxFaults));
      return accept({ header, labels: Object.fromEntries(labels), rows: count });
    },
  };
};

/** Reads a whole file with `figureReader`. */
export const readFigures = (
  table: FigureTable,
  header: readonly string[],
  rows: Iterable<FileRow>,
  countryCodes: (englishName: string) => string | undefined,
): Result<FigureFile, readonly FigureFault[]> => {
  const reader = figureReader(table, header, countryCodes);
  const figures = reader.take(rows);
  const read = reader.end();
  return read.ok ? accept({ ...read.value, figures }) : read;
};
