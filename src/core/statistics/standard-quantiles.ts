import exp from '@stdlib/math-base-special-exp';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { tabulatedQuantile, type TableLimits, type TabulatedQuantile } from './tabulated-quantile.ts';

const tolerance = 1e-10;
const exactNormal = normalQuantile.factory(0, 1);

const normal = tabulatedQuantile(exactNormal, { tolerance });

/** Quantile of the standard normal distribution, off by less than 1e-9 wherever 1e-12 < u < 1 − 1e-12. */
export const standardNormalQuantile = normal.at;

const mostTables = 128;
const tables = new Map<string, TabulatedQuantile>();

/**
 * The table of this name, made if it is not kept yet: making one costs some hundred evaluations of up to 5 µs, and a person
 * who moves one slider leaves the other inputs as they were.
 */
const keptTable = (
  name: string,
  exact: () => (u: number) => number,
  limits: TableLimits,
): TabulatedQuantile => {
  const kept = tables.get(name);
  if (kept !== undefined) return kept;
  const table = tabulatedQuantile(exact(), limits);
  if (tables.size >= mostTables) tables.clear();
  tables.set(name, table);
  return table;
};

/**
 * Quantiles of Beta(alpha, beta), both > 0, off by less than 1e-9; closer to 1 than 1e-9 the rounding of u itself can move
 * them by more.
 */
export const standardBetaTable = (alpha: number, beta: number): TabulatedQuantile =>
  keptTable(`beta ${alpha} ${beta}`, () => betaQuantile.factory(alpha, beta), {
    tolerance,
    least: 0,
    most: 1,
  });

/** Quantiles of e^(mu + sigma·Z), sigma ≥ 0, off by less than 1e-9 of their value wherever 1e-12 < u < 1 − 1e-12. */
export const lognormalTable = (mu: number, sigma: number): TabulatedQuantile =>
  keptTable(`lognormal ${mu} ${sigma}`, () => (u) => exp(mu + sigma * exactNormal(u)), {
    tolerance,
    isRelative: true,
  });
