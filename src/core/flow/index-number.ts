import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';

/** Simple index 100·value/base, ≥ 0. A missing operand or a base of 0 leaves it undefined. */
export const indexNumber = (value: number | null, base: number | null): Estimate => {
  const method = 'simple-index';
  const given = { value, base };
  const circumstances = countInputs(given);
  if (!areKnownAmounts(given)) return notEstimated(method, obstacles(given), circumstances);
  if (given.base === 0) return notEstimated(method, ['base-zero'], circumstances);
  return estimated(method, (100 * given.value) / given.base, circumstances);
};
