import type { Estimate } from '../basics/estimate.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { estimated } from './estimated.ts';

const tail = 0.025;
// Each step halves the span, so that the last one moves no digit that a double has.
const steps = 200;

/** The mean at which a count of `count` or more has the probability `wanted`: rises with the mean. */
const meanReaching = (count: number, wanted: number): number => {
  let [low, high] = [0, count + 10 * Math.sqrt(count) + 10];
  for (let step = 0; step < steps && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    // P(X ≥ k | λ) = P(χ² with 2k degrees < 2λ).
    if (1 - chiSquareTail(2 * middle, 2 * count) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * A count with the exact 95 % interval of its Poisson mean (Garwood 1936): lower limit χ²(.025; 2k)/2, 0 at k = 0; upper χ²(.975; 2k + 2)/2.
 * Whole k ≥ 0, throws RangeError otherwise.
 */
export const poissonInterval = (count: number): Estimate => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
  return estimated('exact-poisson', count, {
    n: count,
    lower: count === 0 ? 0 : meanReaching(count, tail),
    upper: meanReaching(count + 1, 1 - tail),
  });
};
