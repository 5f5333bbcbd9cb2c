import type { Estimate } from '../basics/estimate.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';

/** k1 of n1 in one group and k2 of n2 in the other, within a stratum. */
type TwoShares = readonly [k1: number, n1: number, k2: number, n2: number];

export interface MantelHaenszel {
  /** Common difference of the shares, first minus second, with its 95 % interval. */
  readonly difference: Estimate;
  /** That there is none. */
  readonly pValue: Estimate;
}

/**
 * Two groups compared within strata. The test of Mantel and Haenszel (1959), without continuity correction: (Σ(k1 − E))²/Σ V, χ² with one
 * degree of freedom, hypergeometric E and V. The common difference has Mantel and Haenszel's weights n1·n2/n and the variance of Greenland
 * and Robins (1985). Undefined where no stratum has both groups, or all alike (`nothing-to-compare`). `n` counts people.
 */
export const mantelHaenszel = (strata: readonly TwoShares[]): MantelHaenszel => {
  let [excess, hypergeometric, n] = [0, 0, 0];
  let [difference, weight, variance] = [0, 0, 0];
  for (const [k1, n1, k2, n2] of strata) {
    const all = n1 + n2;
    const yes = k1 + k2;
    n += all;
    if (n1 === 0 || n2 === 0) continue;
    excess += k1 - (n1 * yes) / all;
    hypergeometric += (((n1 / all) * n2) / all) * yes * ((all - yes) / (all - 1));
    difference += (k1 * n2 - k2 * n1) / all;
    weight += (n1 * n2) / all;
    variance += (k1 * (n1 - k1) * n2 ** 3 + k2 * (n2 - k2) * n1 ** 3) / (n1 * n2 * all * all);
  }
  const [test, common] = ['mantel-haenszel', 'mantel-haenszel-difference'];
  if (!(hypergeometric > 0)) {
    const nothing = (method: string): Estimate => notEstimated(method, ['nothing-to-compare'], { n });
    return { difference: nothing(common), pValue: nothing(test) };
  }
  const spread = (normal95 * Math.sqrt(variance)) / weight;
  return {
    difference: estimated(common, difference / weight, {
      n,
      lower: Math.max(-1, difference / weight - spread),
      upper: Math.min(1, difference / weight + spread),
    }),
    pValue: estimated(test, chiSquareTail((excess * excess) / hypergeometric, 1), { n }),
  };
};
