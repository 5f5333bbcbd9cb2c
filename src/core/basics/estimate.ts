/** What every estimator returns. Never NaN, never Infinity. */
export interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Name of the textbook definition, for the method page. */
  readonly method: string;
  readonly n: number;
  readonly nMissing: number;
  readonly status: 'ok' | 'undefined' | 'suppressed' | 'bounded';
  readonly reasons: readonly string[];
}
