import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { tabulatedQuantile } from './tabulated-quantile.ts';

const tolerance = 1e-10;

/** Quantile of the standard normal distribution, off by less than 1e-9 wherever 1e-12 < u < 1 − 1e-12. */
export const standardNormalQuantile = tabulatedQuantile(normalQuantile.factory(0, 1), tolerance);

const mostTables = 128;
const tables = new Map<string, (u: number) => number>();

/**
 * Quantile function of Beta(alpha, beta), both > 0, off by less than 1e-9; closer to 1 than 1e-9 the rounding of u itself can
 * move it by more. Its table is kept: making one costs some hundred evaluations of 5 µs, and a person who moves one slider
 * leaves the other inputs as they were.
 */
export const standardBetaQuantile = (alpha: number, beta: number): ((u: number) => number) => {
  const name = `${alpha} ${beta}`;
  const kept = tables.get(name);
  if (kept !== undefined) return kept;
  const table = tabulatedQuantile(betaQuantile.factory(alpha, beta), tolerance);
  const held = (u: number): number => {
    const value = table(u);
    return value < 0 ? 0 : value > 1 ? 1 : value;
  };
  if (tables.size >= mostTables) tables.clear();
  tables.set(name, held);
  return held;
};
