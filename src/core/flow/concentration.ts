import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';
import { herfindahl } from '../statistics/herfindahl.ts';
import type { CategoryValue } from './category-value.ts';

/** Each in its own definition (docs/method/concentration); `bounded` when a category was missing. */
interface Concentration {
  /** K: how many categories the scheme has, the missing ones included. */
  readonly categories: number;
  readonly dropped: readonly string[];
  /** Herfindahl–Hirschman Σs², in [1/K, 1]. */
  readonly hhi: Estimate;
  /** 1/HHI: so many equal categories would be as concentrated. */
  readonly effectiveNumber: Estimate;
  /** Shannon's H = −Σ s ln s in nats, in [0, ln K]. */
  readonly entropy: Estimate;
  /** e^H, Hill's number of order 1. */
  readonly entropyNumber: Estimate;
  /** (HHI − 1/K)/(1 − 1/K), in [0, 1]; undefined for K = 1. */
  readonly normalised: Estimate;
  /** Σ n(n−1)/(N(N−1)) for whole counts; undefined below two persons. */
  readonly unbiased: Estimate;
}

/** Concentration over published categories; missing ones are dropped and named. Values are finite and ≥ 0. */
export const concentration = (values: readonly CategoryValue[]): Concentration => {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const dropped = values.filter(({ value }) => value === null).map(({ category }) => category);
  const categories = values.length;
  const total = known.reduce((sum, value) => sum + value, 0);
  const circumstances = {
    n: known.length,
    nMissing: dropped.length,
    reasons: dropped.map((category) => `missing:${category}`),
  };
  const obstacle = [
    ...(known.every((value) => value >= 0) && Number.isFinite(total) ? [] : ['out-of-range']),
    ...(total > 0 ? [] : ['total-zero']),
  ];
  const measure = (method: string, compute: () => number, reasons: readonly string[] = []): Estimate => {
    const against = obstacle.length > 0 ? obstacle : reasons;
    return against.length > 0
      ? notEstimated(method, [...circumstances.reasons, ...against], circumstances)
      : estimated(method, compute(), circumstances);
  };
  const shares = known.map((value) => value / total);
  const hhi = () => herfindahl(known);
  const entropy = () => shares.reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log(share)), 0);
  const isCounted = known.every(Number.isSafeInteger);
  return {
    categories,
    dropped,
    hhi: measure('herfindahl-hirschman', hhi),
    effectiveNumber: measure('effective-number', () => 1 / hhi()),
    entropy: measure('shannon-entropy', entropy),
    entropyNumber: measure('hill-number-1', () => Math.exp(entropy())),
    normalised: measure(
      'normalised-herfindahl-hirschman',
      () => (hhi() - 1 / categories) / (1 - 1 / categories),
      categories === 1 ? ['single-category'] : [],
    ),
    unbiased: measure(
      'unbiased-herfindahl-hirschman',
      () => known.reduce((sum, value) => sum + (value / total) * ((value - 1) / (total - 1)), 0),
      !isCounted ? ['not-a-count'] : total < 2 ? ['fewer-than-two-persons'] : [],
    ),
  };
};
