import { accept, refuse, type Result } from '../basics/result.ts';

/** What perturbation of counts may do. */
export interface NoiseRule {
  /** No count changes by more; whole, at least 1. */
  readonly most: number;
  /** Variance of the change of every count but 0; above 0. */
  readonly variance: number;
  /** No count from 1 to this one is printed; 0 when all may be. */
  readonly hidden: number;
}

/** Probabilities of the changes that a count may undergo: `from`, `from + 1`, … Hidden results have none. */
export interface NoiseRow {
  readonly from: number;
  readonly probabilities: readonly number[];
}

const steps = 200;
const exact = 1e-13;

/** Weights exp(a·d + b·d²) scaled to a sum of 1, however large the exponents are. */
const weigh = (changes: readonly number[], a: number, b: number): readonly number[] => {
  const exponents = changes.map((change) => a * change + b * change * change);
  const top = Math.max(...exponents);
  const weights = exponents.map((exponent) => Math.exp(exponent - top));
  const sum = weights.reduce((so, weight) => so + weight, 0);
  return weights.map((weight) => weight / sum);
};

const moment = (changes: readonly number[], probabilities: readonly number[], power: number): number =>
  changes.reduce((sum, change, at) => sum + (probabilities[at] ?? 0) * change ** power, 0);

/** log Σ exp(a·d + b·d²) − b·V, the convex function whose least value has mean 0 and variance V. */
const dual = (changes: readonly number[], variance: number, a: number, b: number): number => {
  const exponents = changes.map((change) => a * change + b * change * change);
  const top = Math.max(...exponents);
  return top + Math.log(exponents.reduce((sum, one) => sum + Math.exp(one - top), 0)) - b * variance;
};

/**
 * Whether some distribution on the changes has mean 0 and this variance, and not only one: then that of greatest entropy is an exponential one.
 * The variance lies between that of the two changes nearest to 0 on either side and that of the two farthest.
 */
const isPossible = (changes: readonly number[], variance: number): boolean => {
  const [below, above] = [changes.filter((change) => change < 0), changes.filter((change) => change > 0)];
  if (below.length === 0 || above.length === 0) return false;
  const least = changes.includes(0) ? 0 : -Math.max(...below) * Math.min(...above);
  const greatest = -Math.min(...below) * Math.max(...above);
  return variance > least && variance < greatest;
};

/**
 * The row of a count in the table of noise: of all distributions of the change d with mean 0, variance V, |d| ≤ D, count + d ≥ 0 and none of the
 * hidden results, the one of greatest entropy, P(d) ∝ exp(λ₁d + λ₂d²); both λ by Newton's method on the convex dual, with halved steps. A count
 * of 0 stays 0. Refused when there is no such distribution, so that the rule must be changed.
 */
export const noiseRow = (
  count: number,
  { most, variance, hidden }: NoiseRule,
): Result<NoiseRow, 'noise-impossible'> => {
  if (count === 0) return accept({ from: 0, probabilities: [1] });
  const all = Array.from({ length: 2 * most + 1 }, (_none, at) => at - most);
  const isAllowed = (change: number): boolean => {
    const result = count + change;
    return result >= 0 && (result === 0 || result > hidden);
  };
  const changes = all.filter(isAllowed);
  if (!isPossible(changes, variance)) return refuse('noise-impossible');
  let [a, b] = [0, 0];
  for (let step = 0; step < steps; step += 1) {
    const weights = weigh(changes, a, b);
    const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) => moment(changes, weights, power)) as [
      number,
      number,
      number,
      number,
    ];
    const [g1, g2] = [m1, m2 - variance];
    if (Math.abs(g1) < exact && Math.abs(g2) < exact * Math.max(1, variance)) break;
    const [h11, h12, h22] = [m2 - m1 * m1, m3 - m1 * m2, m4 - m2 * m2];
    const determinant = h11 * h22 - h12 * h12;
    const [da, db] = [(h22 * g1 - h12 * g2) / determinant, (h11 * g2 - h12 * g1) / determinant];
    const now = dual(changes, variance, a, b);
    let part = 1;
    while (part > 1e-10 && !(dual(changes, variance, a - part * da, b - part * db) <= now)) part /= 2;
    [a, b] = [a - part * da, b - part * db];
  }
  const weights = weigh(changes, a, b);
  const isMet =
    Math.abs(moment(changes, weights, 1)) < 1e-9 &&
    Math.abs(moment(changes, weights, 2) - variance) < 1e-9 * variance;
  if (!isMet) return refuse('noise-impossible');
  const from = changes[0] ?? 0;
  const weightOf = new Map(changes.map((change, at) => [change, weights[at] ?? 0]));
  const probabilities = Array.from(
    { length: (changes.at(-1) ?? 0) - from + 1 },
    (_none, at) => weightOf.get(from + at) ?? 0,
  );
  return accept({ from, probabilities });
};
