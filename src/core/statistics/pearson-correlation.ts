import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';

/**
 * Pearson's correlation of two columns with Fisher's 95 % interval (1921), tanh(artanh r ± z/√(n − 3)). Undefined below three rows
 * (`too-few`) and where a column does not vary (`no-variation`); below four rows and at r = ±1 there are no limits (`no-limits`).
 */
export const pearsonCorrelation = (xs: Float64Array, ys: Float64Array, nMissing = 0): Estimate => {
  const method = 'pearson-fisher';
  const n = xs.length;
  if (ys.length !== n) throw new RangeError('columns of a correlation differ in length');
  if (n < 3) return notEstimated(method, ['too-few'], { n, nMissing });
  const mean = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / n;
  const [xMean, yMean] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const [x, y] = [(xs[row] ?? 0) - xMean, (ys[row] ?? 0) - yMean];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const isConstant = (squares: number, about: number): boolean => squares <= 1e-24 * n * about * about;
  if (isConstant(xx, xMean) || isConstant(yy, yMean))
    return notEstimated(method, ['no-variation'], { n, nMissing });
  const r = Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
  // Rows that are missing are named and do not make the correlation a bound.
  const known = (more: { lower?: number; upper?: number; reasons?: string[] }): Estimate => ({
    ...estimated(method, r, { n, ...more }),
    nMissing,
  });
  if (n < 4 || Math.abs(r) > 1 - 1e-12) return known({ reasons: ['no-limits'] });
  const [centre, half] = [Math.atanh(r), normal95 / Math.sqrt(n - 3)];
  return known({ lower: Math.tanh(centre - half), upper: Math.tanh(centre + half) });
};
