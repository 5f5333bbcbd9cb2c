/**
 * Counts of persons, or of things that lead to a person, of one cohort, by unit and part: each record is counted once. From these a release
 * prints counts, and by these it is attacked before it is published.
 */
export interface CountedTable {
  /** What is counted, by the indicator that prints it, or `destinations`, `evidence`, `verdicts`. */
  readonly id: string;
  readonly year: number;
  /** The horizon in months, where there are several. */
  readonly month: number | null;
  /** Codes of the parts, in the order in which they are printed; each record belongs to one. */
  readonly parts: readonly string[];
  /** Codes of the units, as `IndicatorInputs.universities` has them. */
  readonly units: readonly string[];
  /** One entry for each record: who or what it is, known to the publisher alone; the unit's and the part's place in their lists. */
  readonly records: readonly string[];
  readonly unitOf: Uint32Array;
  readonly partOf: Uint32Array;
}
