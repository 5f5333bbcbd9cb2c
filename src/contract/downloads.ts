import type { DerivedFigure, ReleaseCell, ReleaseTable } from './release.ts';
import type { View } from './view.ts';

export const downloadFormats = ['csv', 'xlsx', 'json'] as const;
export type DownloadFormat = (typeof downloadFormats)[number];

/** A table as it is printed: a header, then lines; an empty text is a missing number, '0' a zero. */
interface PrintedTable {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const cellsOfView = (table: ReleaseTable, view: View): readonly ReleaseCell[] =>
  table.cells.filter((cell) => view.periods.includes(cell.period) && view.categories.includes(cell.category));

/** Derived figures whose periods and category all lie inside the view. */
export const derivedOfView = (table: ReleaseTable, view: View): readonly DerivedFigure[] =>
  table.derived.filter(
    (figure) =>
      figure.period
        .split('-')
        .every((year) => !table.periods.includes(year) || view.periods.includes(year)) &&
      (figure.category === undefined ||
        !table.categories.some((category) => category.code === figure.category) ||
        view.categories.includes(figure.category)),
  );

/** The view as lines of the source's own table: same header, same words, same cells in every language. */
export const printTable = (table: ReleaseTable, view: View): PrintedTable => {
  const { layout } = table;
  const across = layout.orientation === 'across';
  const shownColumns = across ? view.periods : view.categories;
  const shownLines = across ? view.categories : view.periods;
  const header = layout.header.filter((name) => {
    const stands = layout.columns[name];
    return stands === undefined || shownColumns.includes(stands);
  });
  const values = new Map(table.cells.map((cell) => [`${cell.period} ${cell.category}`, cell.value]));
  const lines = shownLines.map((line) =>
    header.map((name) => {
      const stands = layout.columns[name];
      if (stands === undefined) return layout.labels[line]?.[name] ?? '';
      const value = values.get(across ? `${stands} ${line}` : `${line} ${stands}`);
      return value === undefined || value === null ? '' : String(value);
    }),
  );
  return { header, lines };
};

/**
 * The body of a `.json` download: one row a cell, a missing number with its reason, and the ids of the audited claims by
 * which the figure is inconsistent with another.
 */
export const tableDocument = (
  table: ReleaseTable,
  view: View,
  release: string,
  marks: ReadonlyMap<string, readonly string[]> = new Map(),
) => ({
  id: table.id,
  release,
  source: { doi: table.source.doi ?? null, locator: table.locator, citation: table.source.citation },
  unit: table.unit,
  population: table.population,
  columns: ['period', table.rows, 'value', 'reason', 'flags', 'status', 'locator'],
  rows: cellsOfView(table, view).map(
    (cell): Readonly<Record<string, string | number | null | readonly string[]>> => ({
      period: cell.period,
      [table.rows]: cell.category,
      value: cell.value,
      ...(cell.reason === undefined ? {} : { reason: cell.reason }),
      ...(cell.flags === undefined ? {} : { flags: cell.flags }),
      status: cell.status,
      locator: cell.locator,
      ...(marks.has(cell.locator) ? { claims: marks.get(cell.locator) ?? [] } : {}),
    }),
  ),
  derived: derivedOfView(table, view).map(
    ({ method: _method, measure: _measure, format: _format, ...figure }) => figure,
  ),
});
