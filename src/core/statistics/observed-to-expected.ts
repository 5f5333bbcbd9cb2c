import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from './known-amounts.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';

const cubed = (count: number, sign: number): number =>
  count === 0 ? 0 : count * (1 - 1 / (9 * count) + (sign * normal95) / (3 * Math.sqrt(count))) ** 3;

/**
 * Observed count over its expectation with 95 % limits of the Poisson count by Wilson and Hilferty's cube root
 * (Byar's form, Breslow & Day 1987), close to the exact ones from about ten events. Range: observed ≥ 0, expected > 0.
 */
export const observedToExpected = (observed: number | null, expected: number | null): Estimate => {
  const method = 'wilson-hilferty';
  const given = { observed, expected };
  if (!areKnownAmounts(given)) return notEstimated(method, obstacles(given), countInputs(given));
  if (given.expected === 0) return notEstimated(method, ['expected-zero'], { n: 2 });
  return estimated(method, given.observed / given.expected, {
    n: 2,
    lower: cubed(given.observed, -1) / given.expected,
    upper: cubed(given.observed + 1, 1) / given.expected,
  });
};
