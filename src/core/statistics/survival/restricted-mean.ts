import { normal95 } from '../normal-95.ts';
import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import type { KaplanMeier } from './kaplan-meier.ts';

interface RestrictedMean {
  readonly mean: Estimate;
  /** √Σ A²d/(n(n − d)), A being the area from the event on; null where the mean is undefined. */
  readonly standardError: number | null;
}

/**
 * Mean time without the event up to `until`: the area under S, with its 95 % interval by the normal distribution and no factor
 * m/(m − 1). An event at which S reaches 0 adds nothing to the variance, its area being 0. `until` > 0 and not after the last time of
 * anybody, which is for the caller to know.
 */
export const restrictedMean = (curve: KaplanMeier, until: number): RestrictedMean => {
  const method = 'restricted-mean';
  const { n, nMissing, steps } = curve;
  if (n === 0) return { mean: notEstimated(method, curve.reasons, { n, nMissing }), standardError: null };
  const { times, survival, atRisk, events } = steps;
  let [area, variance, to] = [0, 0, until];
  for (let step = times.length - 1; step >= 0; step -= 1) {
    const time = times[step] ?? 0;
    if (time >= until) continue;
    area += (survival[step] ?? 0) * (to - time);
    to = time;
    const [left, d] = [atRisk[step] ?? 0, events[step] ?? 0];
    if (left > d) variance += (area * area * d) / (left * (left - d));
  }
  area += to;
  const standardError = Math.sqrt(variance);
  const spread = normal95 * standardError;
  return {
    mean: estimated(method, area, {
      n,
      nMissing,
      lower: Math.max(0, area - spread),
      upper: Math.min(until, area + spread),
      reasons: curve.reasons,
    }),
    standardError,
  };
};
