import { deriveConcentration } from './derive-concentration.ts';
import { deriveGrowth } from './derive-growth.ts';
import { deriveIndex } from './derive-index.ts';
import { deriveMix } from './derive-mix.ts';
import { derivePerPopulation } from './derive-per-population.ts';
import { deriveRateRatios } from './derive-rate-ratios.ts';
import { deriveShares } from './derive-shares.ts';
import { deriveShiftShare } from './derive-shift-share.ts';
import { deriveShocks } from './derive-shocks.ts';
import type { DerivationContext, TableForDerivation } from './derivation.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { readSeries } from './table-series.ts';

export type { DerivationContext } from './derivation.ts';

/** Above this many cells every statistic of every pair of years would bury the reader. */
const mostCells = 48;

/**
 * All that follows from a published table by the statistics of docs/method, as far as its data allow.
 * A long table (many years or countries) yields only the growth from first to last known year. Throws RangeError
 * when a category has two numbers for one year.
 */
export const deriveFigures = (
  table: TableForDerivation,
  context: DerivationContext = {},
): readonly DerivedFigure[] => {
  const series = readSeries(table);
  const perPopulation = derivePerPopulation(series, context.population);
  if (table.categories.length * series.years.length > mostCells)
    return [...deriveGrowth(series, 'overall'), ...perPopulation];
  return [
    ...deriveGrowth(series, 'all'),
    ...deriveIndex(series),
    ...deriveShares(series),
    ...deriveConcentration(series),
    ...deriveShiftShare(series, context.regionalTotals),
    ...deriveShocks(series),
    ...deriveRateRatios(series),
    ...deriveMix(series),
    ...perPopulation,
  ];
};
