import type { MissingReason } from '../../core/basics/cell.ts';

/** The words of a chart, already in the reader's language. The page passes them; charts know no messages. */
export interface ChartTexts {
  /** Accessible name: what the chart is. */
  readonly title: string;
  /** Accessible description: what it shows, in a sentence or two. */
  readonly description: string;
  /** What the numbers count, printed over the value axis: `persons`. */
  readonly valueAxis: string;
  /** Beside the hatching: `no data`. Short. */
  readonly noData: string;
  /** Why a single number is missing, for its label: `not published`. */
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Key of the dashed line: `years between were not published`. */
  readonly unpublishedBetween: string;
  /** Key and mark of a figure computed from published ones: `computed`. */
  readonly computed: string;
}

/** A map also names the country that the flows leave, and what could not be placed on it. */
export interface MapTexts extends ChartTexts {
  readonly origin: string;
  /** Printed before the names of destinations that have no place on the map: `Not on the map`. */
  readonly unplaced: string;
}
