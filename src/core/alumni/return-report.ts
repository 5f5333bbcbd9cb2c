import type { Estimate } from '../basics/estimate.ts';

/** The share that is in a state by each time of a report; NaN in a limit: undefined there. */
export interface StateCurve {
  readonly state: string;
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** What a file of alumni tells about return. */
export interface ReturnReport extends Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> {
  readonly method: 'kaplan-meier' | 'aalen-johansen' | 'turnbull';
  /** How the limits and the variance were computed, by name; `none` where there are none. */
  readonly interval: string;
  readonly variance: string;
  readonly events: number;
  readonly times: Float64Array;
  /** Of an interval estimate only: the mass of each time lies after this and by the time, nobody knows where. */
  readonly after: Float64Array | undefined;
  readonly curves: readonly StateCurve[];
  /** Time by which half have entered any of the states. */
  readonly median: Estimate;
  /** Of all participants, whatever the silent did; with a known number of participants only. First any state, then each one. */
  readonly bounds: { readonly any: Estimate; readonly states: readonly Estimate[] } | undefined;
}
