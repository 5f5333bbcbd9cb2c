import type { Locale } from '../../../core/basics/locale.ts';
import type { ReleaseTable } from '../../../contract/release.ts';
import type { View } from '../../../contract/view.ts';
import { pointLabel } from '../point-label.ts';
import { shownCells } from '../shown-cell.ts';
import type { ShownCell } from '../shown-cell.ts';
import { placeOf } from './world.ts';
import type { NumericOf } from './world.ts';

export interface Flow {
  readonly category: string;
  readonly name: string;
  readonly cell: ShownCell;
  /** Absent where there is no number: its words depend on the reason. */
  readonly label?: string;
  readonly place: readonly [number, number];
}

export interface FlowMapState {
  readonly period: string;
  readonly highest: number;
  /** Largest first, those without a number last. */
  readonly flows: readonly Flow[];
  /** All places of the tables, shown or not, so that a filter does not move the map. */
  readonly extent: readonly (readonly [number, number])[];
  /** Names of shown countries that the map does not have. */
  readonly unplaced: readonly string[];
}

/** What a map of the tables' destinations shows for one period. All tables count the same thing; a country of two is taken from the first. */
export const flowMapState = (
  tables: readonly ReleaseTable[],
  view: Pick<View, 'categories'> | undefined,
  period: string,
  locale: Locale,
  numericOf: NumericOf,
): FlowMapState => {
  if (new Set(tables.map(({ population, unit }) => `${population} ${unit}`)).size > 1) {
    throw new Error('credit and degree mobility, persons and thousands never share a map');
  }
  const seen = new Set<string>();
  const extent: (readonly [number, number])[] = [];
  const flows: Flow[] = [];
  const unplaced: string[] = [];
  for (const table of tables) {
    const cellAt = shownCells(table, locale);
    for (const { code, name, isCountry } of table.categories) {
      if (!isCountry || seen.has(code)) continue;
      seen.add(code);
      const place = placeOf(code, numericOf);
      if (place !== undefined) extent.push(place);
      if (view !== undefined && !view.categories.includes(code)) continue;
      if (place === undefined) {
        unplaced.push(name[locale]);
        continue;
      }
      const cell = cellAt(code, period);
      const flow = { category: code, name: name[locale], cell, place };
      flows.push(cell.value === null ? flow : { ...flow, label: pointLabel(flow.name, period, cell.text) });
    }
  }
  const size = ({ cell }: Flow): number => cell.value ?? -1;
  flows.sort((a, b) => size(b) - size(a) || a.category.localeCompare(b.category, 'en'));
  return { period, highest: Math.max(0, ...flows.map(size)), flows, extent, unplaced };
};
