import { accept, refuse, type Result } from '../basics/result.ts';
import { dimensions, type Dimension, type Figure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { readCategory } from './read-category.ts';

/** What one value column holds in the lines of one group of categories. */
interface ColumnCategories {
  /** In the order of `dimensions`, as they end a locator: `.KAZ.DEU`. */
  readonly locatorEnd: string;
  readonly dimensions: Figure['dimensions'];
  readonly status: Figure['status'];
}

/** What the category cells of a line mean, for each value column. */
interface LineCategories {
  readonly codes: Figure['dimensions'];
  readonly columns: readonly ColumnCategories[];
}

/** A category cell that means nothing. */
interface CategoryFault {
  readonly code: 'bad-code' | 'unknown-country';
  readonly column: string;
  readonly text: string;
  readonly dimension: Dimension;
}

/** What the cells before and this one mean; the next column's texts lead on. */
interface Known {
  readonly next: Map<string, Known>;
  read?: Result<LineCategories, readonly CategoryFault[]>;
}

/**
 * Reads the category cells of lines. Few combinations stand in many lines, so each is read once and its figures share
 * one object of dimensions.
 */
export const lineCategories = (
  table: FigureTable,
  header: readonly string[],
  countryCodes: (englishName: string) => string | undefined,
): ((cells: readonly string[]) => Result<LineCategories, readonly CategoryFault[]>) => {
  const { read } = table;
  const implied = new Set(read.implied);
  const columns = dimensions.flatMap((dimension) => {
    const column = read.dimensions[dimension];
    return column === undefined ? [] : [{ dimension, column, index: header.indexOf(column.column) }];
  });

  const readCells = (cells: readonly string[]): Result<LineCategories, readonly CategoryFault[]> => {
    const codes: Partial<Record<Dimension, string>> = {};
    const faults: CategoryFault[] = [];
    for (const { dimension, column, index } of columns) {
      const text = cells[index] ?? '';
      const code = readCategory(text, column, countryCodes);
      if (code.ok) codes[dimension] = code.value;
      else faults.push({ code: code.refusal, column: column.column, text, dimension });
    }
    if (faults.length > 0) return refuse(faults);
    const columnsOfLine = read.values.map(({ categories }): ColumnCategories => {
      const all = { ...codes, ...categories };
      const parts = dimensions.flatMap((dimension) => all[dimension] ?? []);
      return {
        locatorEnd: parts.map((part) => `.${part}`).join(''),
        dimensions: all,
        status: parts.some((part) => implied.has(part)) ? 'implied' : 'published',
      };
    });
    return accept({ codes, columns: columnsOfLine });
  };

  const first: Known = { next: new Map() };
  return (cells) => {
    let level = first;
    for (const { index } of columns) {
      const text = cells[index] ?? '';
      let known = level.next.get(text);
      if (known === undefined) level.next.set(text, (known = { next: new Map() }));
      level = known;
    }
    level.read ??= readCells(cells);
    return level.read;
  };
};
