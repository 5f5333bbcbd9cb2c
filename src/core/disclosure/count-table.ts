/**
 * Counts of persons broken down by two dimensions or more, its margins of every order published beside it. Cells are numbered with the
 * last dimension running fastest.
 */
export interface CountTable {
  /** Categories of each dimension, at least two each. */
  readonly labels: readonly (readonly string[])[];
  /** Whole, at least 0; as many as the categories multiplied. */
  readonly values: readonly number[];
}
