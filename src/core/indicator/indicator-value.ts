import type { Estimate } from '../basics/estimate.ts';

/** Whatever the silent did: null where that side has no bound. */
export interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** An indicator for one unit and cohort. Without a value `reasons` say why, by codes of `indicator-reasons.ts`. */
export interface IndicatorValue extends Pick<
  Estimate,
  'value' | 'lower' | 'upper' | 'method' | 'status' | 'reasons'
> {
  /** null where the indicator is no quotient, and where it is suppressed. */
  readonly numerator: number | null;
  /** Includes those who did not answer; null where it is suppressed or nothing was collected. */
  readonly denominator: number | null;
  /** Share of the denominator of which the outcome is known, in [0, 1]; null where it cannot be unknown. */
  readonly coverage: number | null;
  /** Manski's, where an outcome is unknown. */
  readonly bounds: Bounds | null;
}
