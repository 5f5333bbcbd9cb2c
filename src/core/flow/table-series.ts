import { knownPoints } from '../statistics/year-point.ts';
import type { KnownPoint } from '../statistics/year-point.ts';
import type { PeriodValue, TableForDerivation } from './derivation.ts';

/** A table read as time series: only its single calendar years, only its known numbers. */
export interface TableSeries {
  readonly table: TableForDerivation;
  /** Calendar years of the table, ascending; spans such as 2011-2024 are no points in time. */
  readonly years: readonly number[];
  readonly total: string | undefined;
  /** The categories that are compared: neither the total nor what is no country among countries. */
  readonly parts: readonly string[];
  /** Known points of a category, by year. */
  readonly points: (category: string) => readonly KnownPoint[];
  readonly value: (category: string, year: number) => number | null;
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Points of a list of periods, spans left out. */
export const yearPoints = (values: readonly PeriodValue[]): readonly KnownPoint[] =>
  knownPoints(
    values
      .filter(({ period }) => isYear(period))
      .map(({ period, value }) => ({ year: Number(period), value })),
  );

export const readSeries = (table: TableForDerivation): TableSeries => {
  const isCountryTable = table.rows === 'destination' || table.rows === 'origin';
  const known = new Map(
    table.categories.map(({ code }) => [
      code,
      yearPoints(table.cells.filter((cell) => cell.category === code)),
    ]),
  );
  const points = (category: string): readonly KnownPoint[] => known.get(category) ?? [];
  return {
    table,
    years: table.periods
      .filter(isYear)
      .map(Number)
      .toSorted((left, right) => left - right),
    total: table.categories.find(({ isTotal }) => isTotal)?.code,
    parts: table.categories
      .filter(({ isTotal, isCountry }) => !isTotal && (isCountry || !isCountryTable))
      .map(({ code }) => code),
    points,
    value: (category, year) => points(category).find((point) => point.year === year)?.value ?? null,
  };
};
