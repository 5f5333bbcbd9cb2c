import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';

/** A part of a published total as a fraction in [0, 1]. A part above its total is an error of the source: undefined. */
export const shareOfTotal = (part: number | null, total: number | null): Estimate => {
  const method = 'share';
  const given = { part, total };
  const circumstances = countInputs(given);
  if (!areKnownAmounts(given)) return notEstimated(method, obstacles(given), circumstances);
  if (given.total === 0) return notEstimated(method, ['total-zero'], circumstances);
  if (given.part > given.total) return notEstimated(method, ['part-above-total'], circumstances);
  return estimated(method, given.part / given.total, circumstances);
};
