/** Which of the three a scenario takes: the estimate, with the bounds as its range, or one of the bounds as it is. */
export const measuredEnds = ['value', 'lower', 'upper'] as const;
type MeasuredEnd = (typeof measuredEnds)[number];

/**
 * The share of participants that had not returned, as it was measured (docs/method/return): an estimate, if there is one, within the
 * bounds that hold whatever the silent did. Shares 0–1, lower ≤ value ≤ upper.
 */
export interface Measured {
  readonly at: MeasuredEnd;
  /** `null` when too little is known for an estimate; then `at` is one of the bounds. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  /** Of how many of the participants it is known; 0 ≤ known ≤ participants. */
  readonly known: number;
  readonly participants: number;
  /** Months after the end of the stay at which it was counted. */
  readonly months: number;
  /** Day of the figures, YYYY-MM-DD. */
  readonly day: string;
}
