import type { Figure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { findingPlaces, type FindingPlace } from './finding.ts';
import type { FigureFault } from './figure-fault.ts';

/** What remains beside the destinations that a source names; it has a name of its own only if the page gives one. */
const isNamed = (table: FigureTable, code: string, isCountry: (code: string) => boolean): boolean =>
  Object.hasOwn(table.page.names, code) ||
  ((table.page.rows === 'destination' || table.page.rows === 'origin') && isCountry(code));

/** Whether the page shows this figure: the others belong to other origins. */
export const isShown = (table: FigureTable, figure: Figure): boolean =>
  Object.entries(table.page.where).every(
    ([dimension, code]) => figure.dimensions[dimension as keyof Figure['dimensions']] === code,
  );

/**
 * Why a table could not be shown with the figures that its page takes: a category without a name, a headline that names a cell without a
 * number. Found before anything is stored, so that a release can always be built.
 */
export const pageFaults = (
  table: FigureTable,
  shown: readonly Figure[],
  isCountry: (code: string) => boolean,
): readonly FigureFault[] => {
  const { rows } = table.page;
  if (shown.length === 0) return [{ code: 'nothing-to-show', params: {} }];
  const codes = new Set(shown.map((figure) => figure.dimensions[rows] ?? ''));
  const nameless = [...codes].filter((code) => !isNamed(table, code, isCountry));
  const values = new Map(
    shown.map((figure) => [`${figure.dimensions[rows] ?? ''}@${figure.period}`, figure.value]),
  );
  const isEmpty = ({ place, isDivisor }: FindingPlace): boolean => {
    const value = values.get(place) ?? null;
    return value === null || (isDivisor && value === 0);
  };
  const empty = new Set(
    findingPlaces(table)
      .filter(isEmpty)
      .map(({ place }) => place),
  );
  return [
    ...nameless.map((category) => ({ code: 'category-without-name' as const, params: { category } })),
    ...[...empty].map((place) => ({ code: 'finding-without-number' as const, params: { place } })),
  ];
};
