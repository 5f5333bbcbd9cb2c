import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { conditionalNormaliser } from './conditional-normaliser.ts';
import { breslowNormaliser, efronNormaliser, type Normaliser, type TiedEvents } from './tied-events.ts';

export const coxTies = ['breslow', 'efron', 'exact'] as const;
type CoxTies = (typeof coxTies)[number];

interface Cox {
  /** Log hazard ratio of one unit of the covariate, with Wald's 95 % interval. */
  readonly coefficient: Estimate;
  readonly standardError: number | null;
  /** At the coefficient, and where it is 0. */
  readonly logLikelihood: number;
  readonly logLikelihoodAtZero: number;
}

const mostSteps = 50;
// Standard deviations of the covariate times β: a hazard ratio of e^30 is no finite maximum.
const farthest = 30;
// Subsets of the exact likelihood are counted in people × ties steps, so that one time cannot take for ever.
const mostTiedWork = 2e7;

interface Times {
  /** The log partial likelihood, its slope and its curvature (≥ 0) at β. */
  readonly at: (beta: number) => Normaliser;
}

const momentsOf = (x: Float64Array, from: number, to: number, beta: number): [number, number, number] => {
  let [s0, s1, s2] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const own = x[at] ?? 0;
    const weight = Math.exp(beta * own);
    s0 += weight;
    s1 += weight * own;
    s2 += weight * own * own;
  }
  return [s0, s1, s2];
};

/** `x` latest first, and within a time those with the event last; `blocks`: where each time begins, where its events do, its end. */
const likelihood = (
  x: Float64Array,
  blocks: readonly (readonly [number, number, number])[],
  ties: CoxTies,
): Times => ({
  at: (beta) => {
    let [value, slope, curvature] = [0, 0, 0];
    let [s0, s1, s2] = [0, 0, 0];
    for (const [from, middle, to] of blocks) {
      const [c0, c1, c2] = momentsOf(x, from, middle, beta);
      const having = momentsOf(x, middle, to, beta);
      s0 += c0 + having[0];
      s1 += c1 + having[1];
      s2 += c2 + having[2];
      const events = to - middle;
      if (events === 0) continue;
      const tied: TiedEvents = { atRisk: [s0, s1, s2], having, events };
      const [log, first, second] =
        ties === 'exact' && events > 1
          ? conditionalNormaliser(x.subarray(0, to), events, beta)
          : ties === 'efron'
            ? efronNormaliser(tied)
            : breslowNormaliser(tied);
      let sum = 0;
      for (let at = middle; at < to; at += 1) sum += x[at] ?? 0;
      value += beta * sum - log;
      slope += sum - first;
      curvature += second;
    }
    return [value, slope, curvature];
  },
});

/**
 * Cox's proportional hazards with one covariate, by Newton's method on the partial likelihood. `ties`: Breslow, Efron, or `exact`, the
 * discrete conditional likelihood. Undefined without events (`no-events`), with a covariate that does not differ (`no-variation`),
 * where the likelihood rises without end, as when all events fall to one group (`monotone-likelihood`), and where exact ties are
 * too many to be counted (`too-many-ties`). Throws RangeError on columns of different lengths or a covariate that is not finite.
 */
export const coxOneCovariate = (
  times: Float64Array,
  hasEvent: Uint8Array,
  covariate: Float64Array,
  ties: CoxTies,
): Cox => {
  const n = times.length;
  const method = `cox-${ties}`;
  if (hasEvent.length !== n || covariate.length !== n) throw new RangeError('columns differ in length');
  if (!covariate.every(Number.isFinite)) throw new RangeError('a covariate is not a finite number');
  const isEvent = (person: number): number => ((hasEvent[person] ?? 0) === 0 ? 0 : 1);
  const order = Uint32Array.from(times, (_time, at) => at).sort(
    (a, b) => (times[b] ?? 0) - (times[a] ?? 0) || isEvent(a) - isEvent(b),
  );
  // Centred, so that no weight overflows; the partial likelihood does not change.
  const mean = covariate.reduce((sum, one) => sum + one, 0) / Math.max(1, n);
  const x = Float64Array.from(order, (person) => (covariate[person] ?? 0) - mean);
  const spread = Math.sqrt(x.reduce((sum, one) => sum + one * one, 0) / Math.max(1, n));
  const blocks: (readonly [number, number, number])[] = [];
  for (let from = 0, to = 0; from < n; from = to) {
    const time = times[order[from] ?? 0];
    let middle = from;
    for (; to < n && times[order[to] ?? 0] === time; to += 1) if (isEvent(order[to] ?? 0) === 0) middle += 1;
    blocks.push([from, middle, to]);
  }
  const events = blocks.reduce((sum, [, middle, to]) => sum + to - middle, 0);
  const none = (reason: string): Cox => ({
    coefficient: notEstimated(method, [reason], { n }),
    standardError: null,
    logLikelihood: 0,
    logLikelihoodAtZero: 0,
  });
  if (events === 0) return none('no-events');
  if (spread === 0) return none('no-variation');
  if (ties === 'exact' && blocks.some(([, middle, to]) => to * (to - middle) > mostTiedWork))
    return none('too-many-ties');
  const { at } = likelihood(x, blocks, ties);
  const logLikelihoodAtZero = at(0)[0];
  let beta = 0;
  let [value, slope, curvature] = at(beta);
  for (let step = 0; step < mostSteps; step += 1) {
    if (!(curvature > 0)) return none(step === 0 ? 'no-variation' : 'monotone-likelihood');
    let move = slope / curvature;
    let next = at(beta + move);
    while (!(next[0] >= value - 1e-9 * Math.abs(value)) && Math.abs(move) * spread > 1e-12) {
      move /= 2;
      next = at(beta + move);
    }
    beta += move;
    [value, slope, curvature] = next;
    if (Math.abs(beta) * spread > farthest) return none('monotone-likelihood');
    if (Math.abs(move) * spread > 1e-10) continue;
    const standardError = 1 / Math.sqrt(curvature);
    return {
      coefficient: estimated(method, beta, {
        n,
        lower: beta - normal95 * standardError,
        upper: beta + normal95 * standardError,
      }),
      standardError,
      logLikelihood: value,
      logLikelihoodAtZero,
    };
  }
  return none('monotone-likelihood');
};
