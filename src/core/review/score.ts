/** One reviewer's total score of one proposal. */
export interface Score {
  readonly proposal: string;
  readonly reviewer: string;
  readonly score: number;
  /** How much it counts, > 0; 1 if absent. */
  readonly weight?: number;
}
