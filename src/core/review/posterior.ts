/** What is known of each proposal's quality: independent normal distributions, in units of the score. */
export interface Posterior {
  readonly means: Float64Array;
  /** ≥ 0; 0 is certainty. */
  readonly sds: Float64Array;
}
