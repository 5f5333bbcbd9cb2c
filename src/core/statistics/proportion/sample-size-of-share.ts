import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';

/**
 * How many of `population` have to answer so that a share near `expected` is known to ± `margin` with 95 %:
 * n₀ = z²p(1 − p)/d², then ⌈n₀/(1 + (n₀ − 1)/N)⌉ for a finite population. Without an idea of the share, ½ is the safe one.
 * Undefined (`out-of-range`) unless 0 ≤ expected ≤ 1, 0 < margin < 1 and population is whole and above 0. At least 1.
 */
export const sampleSizeOfShare = (expected: number, margin: number, population: number): Estimate => {
  const method = 'sample-size-of-share';
  const isSound = expected >= 0 && expected <= 1 && margin > 0 && margin < 1 && population >= 1;
  if (!isSound || !Number.isSafeInteger(population)) return notEstimated(method, ['out-of-range'], { n: 3 });
  const infinite = (normal95 ** 2 * expected * (1 - expected)) / margin ** 2;
  return estimated(method, Math.max(1, Math.ceil(infinite / (1 + (infinite - 1) / population))), { n: 3 });
};
