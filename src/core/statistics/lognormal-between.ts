import ln from '@stdlib/math-base-special-ln';
import type { Distribution } from './distribution.ts';

/** The 95 % point of the standard normal distribution. */
const normalPoint95 = 1.6448536269514722;

/** The lognormal distribution whose 5 % and 95 % points are given. Throws RangeError unless 0 < low ≤ high. */
export const lognormalBetween = (low: number, high: number): Distribution => {
  if (!(low > 0 && low <= high)) throw new RangeError('needs 0 < low ≤ high');
  const [a, b] = [ln(low), ln(high)];
  return { kind: 'lognormal', mu: (a + b) / 2, sigma: (b - a) / (2 * normalPoint95), multiplies: false };
};
