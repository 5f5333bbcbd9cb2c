import betainc from '@stdlib/math-base-special-betainc';

/** P(X ≤ k) of a binomial count of n ≥ 0 with 0 ≤ p ≤ 1: the regularised incomplete beta function I_{1−p}(n − k, k + 1). Whole k; 0 below 0. */
export const binomialCdf = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : betainc(1 - p, n - k, k + 1, true, false);
