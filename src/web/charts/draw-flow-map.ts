import type { Locale } from '../../core/basics/locale.ts';
import type { ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import type { MapTexts } from './chart-texts.ts';
import { sizes } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { drawFlows } from './flow-map/draw.ts';
import { flowMapState } from './flow-map/state.ts';
import type { NumericOf } from './flow-map/world.ts';
import { keySwatch } from './swatch.ts';

/**
 * Flows from one country (Kazakhstan unless told) to the destinations of the tables in one period, all of
 * them without a view, or undefined
 * when none can be shown. `numericOf` gives the ISO 3166 numeric code of an alpha-3 code. Throws when tables of
 * different populations or units are put on one map.
 */
export const drawFlowMap = (
  tables: readonly ReleaseTable[],
  view: Pick<View, 'categories'> | undefined,
  period: string,
  locale: Locale,
  texts: MapTexts,
  numericOf: NumericOf,
  origin = 'KAZ',
): Drawing | undefined => {
  const state = flowMapState(tables, view, period, locale, numericOf);
  if (state.flows.length === 0) return undefined;
  const id = `map-${tables.map((table) => table.id).join('-')}-${period}`;
  return {
    svg: sizes.map((size) => drawFlows(state, origin, size, id, texts, numericOf)).join(''),
    legend: [],
    key: state.flows.some(({ cell }) => cell.value === null)
      ? [{ kind: 'no-data', text: texts.noData, swatch: keySwatch('no-data') }]
      : [],
    ...(state.unplaced.length > 0 ? { note: `${texts.unplaced}: ${state.unplaced.join(', ')}` } : {}),
  };
};
