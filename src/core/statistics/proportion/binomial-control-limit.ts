import { binomialCdf } from './binomial-cdf.ts';

/**
 * Control limit of a share of n at a target share, between two counts (Spiegelhalter 2005, Funnel plots, appendix A.1.1): r the least count with
 * F(r) ≥ p, α = (F(r) − p)/(F(r) − F(r − 1)), limit (r − α)/n, held to [0, 1]. 0 < p < 1, 0 < target < 1, whole n > 0.
 */
export const binomialControlLimit = (p: number, n: number, target: number): number => {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, target) >= p) high = middle;
    else low = middle + 1;
  }
  const [below, reached] = [binomialCdf(low - 1, n, target), binomialCdf(low, n, target)];
  const limit = (low - (reached - p) / (reached - below)) / n;
  return Math.min(1, Math.max(0, limit));
};
