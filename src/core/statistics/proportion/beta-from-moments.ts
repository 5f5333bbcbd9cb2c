/** The parameters of a beta distribution. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Beta distribution with a mean (0 < mean < 1) and a standard deviation: α + β = mean(1 − mean)/sd² − 1. Undefined where no beta
 * distribution spreads so far.
 */
export const betaFromMoments = (mean: number, sd: number): Beta | undefined => {
  const total = (mean * (1 - mean)) / (sd * sd) - 1;
  return mean > 0 && mean < 1 && total > 0 && Number.isFinite(total)
    ? { alpha: mean * total, beta: (1 - mean) * total }
    : undefined;
};
