import type { IndicatorValue } from './indicator-value.ts';

/** One year of an indicator for one unit, with the version of the definition it was computed by. */
export interface SeriesPoint {
  readonly year: number;
  readonly version: number;
  /** The category it is about as it was called in that year; null for a series over all. */
  readonly category: string | null;
  readonly value: IndicatorValue;
}
