/** One row for each proposal, in it the total score of each reviewer, null where he gave none. */
export interface ScoresInput {
  readonly scores: readonly (readonly (number | null)[])[];
  /** Whether a column is the same reviewer in every row. */
  readonly isCrossed: boolean;
}
