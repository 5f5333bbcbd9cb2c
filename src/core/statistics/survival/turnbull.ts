import type { Estimate } from '../../basics/estimate.ts';
import { cholesky } from '../cholesky.ts';
import { normal95 } from '../normal-95.ts';
import { innermostIntervals } from './innermost-intervals.ts';
import { intervalLikelihood, type IntervalLikelihood } from './interval-likelihood.ts';
import { knownTimes } from './known-times.ts';
import { turnbullMaximum } from './turnbull-maximum.ts';

/** Where the mass lies, by innermost interval in order of time. Where it lies within one is not known: draw a band. */
interface Turnbull extends Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> {
  readonly method: 'turnbull';
  readonly variance: 'observed-information';
  readonly interval: 'log-log';
  /** Observations with a finite right end. */
  readonly events: number;
  /** (from, to], or the point `to` where `isPoint` is 1; `to` may be infinite. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly isPoint: Uint8Array;
  readonly masses: Float64Array;
  /** Share by the end of each interval, and its 95 % limits; NaN where undefined. */
  readonly shares: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly logLikelihood: number;
  readonly steps: number;
}

// Masses below this are 0 but for rounding, and have no variance of their own.
const negligible = 1e-8;
const mostUnknowns = 600;

/**
 * Variance of the share by the end of each interval from the inverse information of the masses above 0, made to add up to 1: H⁻¹ − pp'/n.
 * Undefined where the information is too large, or singular but for rounding.
 */
const varianceOfShares = (likelihood: IntervalLikelihood, masses: Float64Array): Float64Array | undefined => {
  const { size, n } = likelihood;
  const chosen = Uint32Array.from({ length: size }, (_none, at) => at).filter(
    (at) => (masses[at] ?? 0) > negligible,
  );
  const m = chosen.length;
  if (m > mostUnknowns) return undefined;
  const inverse = cholesky(likelihood.information(masses, chosen), m)?.inverse();
  if (inverse === undefined) return undefined;
  const found = new Float64Array(size);
  let [variance, share, place] = [0, 0, 0];
  for (let at = 0; at < size; at += 1) {
    if (chosen[place] === at) {
      share += masses[at] ?? 0;
      let added = inverse[place * m + place] ?? 0;
      for (let other = 0; other < place; other += 1) added += 2 * (inverse[place * m + other] ?? 0);
      variance += added;
      place += 1;
    }
    found[at] = Math.max(0, variance - (share * share) / n);
  }
  return found;
};

/**
 * Turnbull's estimate (1976) for times of which only an interval is known: (left, right], exact where left = right, `right` infinite where
 * the event was not yet seen. 95 % limits by log-log of 1 − share from the observed information of the masses above 0, as with grouped
 * data: sound where many people share few ends, as in a yearly registry, and rough elsewhere. They are undefined at 0 and 1, and
 * everywhere where there are too many masses (`no-variance`). `nMissing`, `nobody-known` and `all-censored` as in `kaplanMeier`;
 * `not-converged` when the gradient condition was not reached. Throws RangeError on columns that are not sound.
 */
export const turnbull = (left: Float64Array, right: Float64Array, nMissing = 0): Turnbull => {
  const places = innermostIntervals(left, right);
  const likelihood = intervalLikelihood(places);
  const { masses, logLikelihood, steps, isConverged } = turnbullMaximum(likelihood);
  const n = left.length;
  const size = masses.length;
  const events = right.reduce((sum, one) => sum + (one < Number.POSITIVE_INFINITY ? 1 : 0), 0);
  const known = knownTimes(n, nMissing, events);
  const variances = varianceOfShares(likelihood, masses);
  const column = (): Float64Array => new Float64Array(size);
  const limits = { shares: column(), lower: column().fill(Number.NaN), upper: column().fill(Number.NaN) };
  let share = 0;
  for (let at = 0; at < size; at += 1) {
    share += masses[at] ?? 0;
    limits.shares[at] = at === size - 1 ? 1 : Math.min(1, share);
    const survival = 1 - share;
    if (variances === undefined || share <= negligible || survival <= negligible) continue;
    const spread = Math.exp(
      (normal95 * Math.sqrt(variances[at] ?? 0)) / (survival * Math.abs(Math.log(survival))),
    );
    limits.lower[at] = 1 - survival ** (1 / spread);
    limits.upper[at] = 1 - survival ** spread;
  }
  const reasons = [
    ...known.reasons,
    ...(isConverged ? [] : ['not-converged']),
    ...(variances === undefined ? ['no-variance'] : []),
  ];
  return {
    method: 'turnbull',
    variance: 'observed-information',
    interval: 'log-log',
    ...known,
    status: isConverged || n === 0 ? known.status : 'bounded',
    reasons,
    events,
    from: places.from,
    to: places.to,
    isPoint: places.isPoint,
    masses,
    ...limits,
    logLikelihood,
    steps,
  };
};
