import ln from '@stdlib/math-base-special-ln';
import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';
import { normal95 } from '../statistics/normal-95.ts';

/**
 * How much more severe the second of two reviewers is, in logits, when each says yes or no: b₂ − b₁ = ln(n10/n01), by conditional
 * maximum likelihood (Rasch 1960), which needs nothing to be known of the proposals. `onlyFirst` (n10) and `onlySecond` (n01): proposals that one
 * accepted and the other did not; those on which they agree say nothing. Interval ± 1.96·√(1/n10 + 1/n01). Without one of the two there is
 * no finite estimate (`all-one-way`).
 */
export const raschPair = (onlyFirst: number, onlySecond: number): Estimate => {
  const method = 'rasch-conditional-pair';
  const n = onlyFirst + onlySecond;
  if (![onlyFirst, onlySecond].every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError('counts are whole numbers of 0 or more');
  if (onlyFirst === 0 || onlySecond === 0) return notEstimated(method, ['all-one-way'], { n });
  const value = ln(onlyFirst / onlySecond);
  const reach = normal95 * Math.sqrt(1 / onlyFirst + 1 / onlySecond);
  return estimated(method, value, { n, lower: value - reach, upper: value + reach });
};
