import exp from '@stdlib/math-base-special-exp';
import { tabulatedNormal } from './tabulated-normal.ts';

/**
 * P(at most k of independent events happen) from the sums of p, p(1 − p) and p(1 − p)(1 − 2p): the normal distribution with
 * half a unit for continuity and a term for skewness (Volkova 1996; Hong 2013, eq. 9). Without variance a step at the mean.
 */
export const refinedNormal = (k: number, mean: number, variance: number, third: number): number => {
  if (variance < 1e-12) return k + 0.5 >= mean ? 1 : 0;
  const sd = Math.sqrt(variance);
  const x = (k + 0.5 - mean) / sd;
  if (x < -9) return 0;
  if (x > 9) return 1;
  const skewness = third / (variance * sd);
  const density = exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const p = tabulatedNormal(x) + (skewness * (1 - x * x) * density) / 6;
  return Math.min(1, Math.max(0, p));
};
