import type { Release, ReleaseTable } from './release.ts';

interface Departures {
  readonly period: string;
  /** People. */
  readonly count: number;
  readonly table: ReleaseTable;
}

/** The last published number of departures: the total of the first credit-mobility table that has one. */
export const lastDepartures = (release: Release): Departures | undefined => {
  for (const table of release.tables.toSorted((a, b) => a.position - b.position)) {
    const total = table.categories.find((category) => category.isTotal);
    if (table.population !== 'credit' || total === undefined) continue;
    const cell = table.cells.findLast((item) => item.category === total.code && item.value !== null);
    if (cell !== undefined && cell.value !== null) return { period: cell.period, count: cell.value, table };
  }
  return undefined;
};
