import type { Distribution } from './distribution.ts';
import { pertShape } from './pert-shape.ts';
import type { QuantileFill } from './quantile-fill.ts';
import { quantileOf } from './quantile-of.ts';
import { lognormalTable, standardBetaTable } from './standard-quantiles.ts';
import type { TabulatedQuantile } from './tabulated-quantile.ts';

const fillFrom =
  ({ fill }: TabulatedQuantile, offset: number, scale: number): QuantileFill =>
  (values, from, to, step) =>
    fill(values, from, to, step, offset, scale);

/**
 * `quantileOf` for many probabilities at once, to the last bit: distributions that are drawn often have a loop of their own.
 * Throws where `quantileOf` does.
 */
export const fillQuantilesOf = (distribution: Distribution, central?: number): QuantileFill => {
  const quantile = quantileOf(distribution, central);
  if (distribution.kind === 'pert' && distribution.low < distribution.high) {
    const { low, mode, high } = distribution;
    const { alpha, beta } = pertShape(low, mode, high);
    return fillFrom(standardBetaTable(alpha, beta), low, high - low);
  }
  if (distribution.kind === 'beta')
    return fillFrom(standardBetaTable(distribution.alpha, distribution.beta), 0, 1);
  if (distribution.kind === 'lognormal') {
    const { mu, sigma, multiplies } = distribution;
    return fillFrom(lognormalTable(mu, sigma), 0, multiplies ? (central ?? 1) : 1);
  }
  if (distribution.kind === 'triangular' && distribution.low < distribution.high) {
    const { low, mode, high } = distribution;
    const [rise, fall, width] = [mode - low, high - mode, high - low];
    const peak = rise / width;
    return (values, from, to, step) => {
      for (let place = from; place < to; place += step) {
        const u = values[place] ?? Number.NaN;
        values[place] =
          u < peak ? low + Math.sqrt(u * width * rise) : high - Math.sqrt((1 - u) * width * fall);
      }
    };
  }
  return (values, from, to, step) => {
    for (let place = from; place < to; place += step) values[place] = quantile(values[place] ?? Number.NaN);
  };
};
