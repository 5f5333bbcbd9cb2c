import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * Quantile of Fisher's F with d1 and d2 degrees of freedom, both > 0 and not necessarily whole: d2·x/(d1·(1 − x)) where x is the
 * quantile of Beta(d1/2, d2/2). 0 < probability < 1.
 */
export const fQuantile = (probability: number, d1: number, d2: number): number => {
  const x = betaQuantile(probability, d1 / 2, d2 / 2);
  return (d2 * x) / (d1 * (1 - x));
};
