import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { raschCategories, type RaschCategories } from './rasch-categories.ts';
import type { RaschData } from './rasch-data.ts';

/** Parameters in one array: severities, difficulties, thresholds, and at last the spread of quality. */
interface RaschExpectation {
  readonly logLikelihood: number;
  /** Derivative and information of the expected log-likelihood by the parameters; the latter size × size, lower half. */
  readonly gradient: Float64Array;
  readonly information: Float64Array;
  /** Posterior of each proposal's quality, in logits. */
  readonly means: Float64Array;
  readonly sds: Float64Array;
}

const nodes = Float64Array.from({ length: 41 }, (_none, at) => (at - 20) / 4);
const densities = nodes.map((z) => exp((-z * z) / 2));
const total = densities.reduce((sum, density) => sum + density, 0);
const logPrior = densities.map((density) => ln(density / total));

/** Posterior weights of the 41 nodes for one proposal, into `out`; returns the log of its likelihood. */
const posterior = (out: Float64Array): number => {
  const most = out.reduce((best, value) => Math.max(best, value), -Infinity);
  let sum = 0;
  for (const [q, value] of out.entries()) {
    out[q] = exp(value - most);
    sum += out[q] ?? 0;
  }
  for (const [q, value] of out.entries()) out[q] = value / sum;
  return most + ln(sum);
};

/**
 * One round of the EM algorithm for the many-facet Rasch model with normal quality (Bock and Aitkin 1981): the posterior of each proposal on 41 nodes
 * from −5 to 5 standard deviations, and what Newton's step over the parameters needs. `parameters` as in `RaschExpectation`.
 */
export const raschExpectation = (data: RaschData, parameters: Float64Array): RaschExpectation => {
  const { reviewers, criteria, proposals, first, reviewerOf, criterionOf, categories } = data;
  const [j0, c0] = [0, reviewers.length];
  const t0 = c0 + criteria.length;
  const size = parameters.length;
  const steps = size - t0 - 1;
  const spread = parameters[size - 1] ?? 0;
  const thresholds = Array.from(parameters.subarray(t0, t0 + steps));
  const [pairs, Q] = [reviewers.length * criteria.length, nodes.length];
  const models = Array.from({ length: pairs * Q }, (_none, at): RaschCategories => {
    const pair = Math.floor(at / Q);
    const severity = parameters[j0 + Math.floor(pair / criteria.length)] ?? 0;
    const difficulty = parameters[c0 + (pair % criteria.length)] ?? 0;
    return raschCategories(spread * (nodes[at % Q] ?? 0) - severity - difficulty, thresholds);
  });
  const logs = models.map(({ probabilities }) => probabilities.map(ln));

  const gradient = new Float64Array(size);
  const counted = new Float64Array(pairs * Q);
  const [means, sds] = [new Float64Array(proposals.length), new Float64Array(proposals.length)];
  const weights = new Float64Array(Q);
  const add = (at: number, value: number): void => {
    gradient[at] = (gradient[at] ?? 0) + value;
  };
  let logLikelihood = 0;
  for (let proposal = 0; proposal < proposals.length; proposal += 1) {
    const [from, to] = [first[proposal] ?? 0, first[proposal + 1] ?? 0];
    weights.set(logPrior);
    for (let row = from; row < to; row += 1) {
      const base = ((reviewerOf[row] ?? 0) * criteria.length + (criterionOf[row] ?? 0)) * Q;
      const category = categories[row] ?? 0;
      for (let q = 0; q < Q; q += 1) weights[q] = (weights[q] ?? 0) + (logs[base + q]?.[category] ?? 0);
    }
    logLikelihood += posterior(weights);
    let [mean, square] = [0, 0];
    for (let q = 0; q < Q; q += 1) {
      mean += (weights[q] ?? 0) * (nodes[q] ?? 0);
      square += (weights[q] ?? 0) * (nodes[q] ?? 0) ** 2;
    }
    means[proposal] = spread * mean;
    sds[proposal] = spread * Math.sqrt(Math.max(0, square - mean * mean));
    for (let row = from; row < to; row += 1) {
      const [reviewer, criterion, category] = [
        reviewerOf[row] ?? 0,
        criterionOf[row] ?? 0,
        categories[row] ?? 0,
      ];
      const base = (reviewer * criteria.length + criterion) * Q;
      for (let q = 0; q < Q; q += 1) counted[base + q] = (counted[base + q] ?? 0) + (weights[q] ?? 0);
      add(j0 + reviewer, -category);
      add(c0 + criterion, -category);
      for (let step = 0; step < category; step += 1) add(t0 + step, -1);
      add(size - 1, category * mean);
    }
  }
  const information = new Float64Array(size * size);
  for (const [at, count] of counted.entries()) {
    const model = models[at];
    if (count === 0 || model === undefined) continue;
    const [pair, z] = [Math.floor(at / Q), nodes[at % Q] ?? 0];
    const places = [j0 + Math.floor(pair / criteria.length), c0 + (pair % criteria.length)];
    // Each parameter moves the logit of a score by a multiple of a statistic: −x, −[x > step], z·x.
    const statistics = (category: number): number[] => [
      -category,
      -category,
      ...thresholds.map((_threshold, step) => (category > step ? -1 : 0)),
      z * category,
    ];
    const where = [...places, ...thresholds.map((_threshold, step) => t0 + step), size - 1];
    const own = model.probabilities.map((_p, category) => statistics(category));
    const expected = where.map((_at, k) =>
      own.reduce((sum, values, category) => sum + (values[k] ?? 0) * (model.probabilities[category] ?? 0), 0),
    );
    for (const [k, row] of where.entries()) {
      add(row, -count * (expected[k] ?? 0));
      for (const [l, column] of where.entries()) {
        if (column > row) continue;
        const product = own.reduce(
          (sum, values, category) =>
            sum + (values[k] ?? 0) * (values[l] ?? 0) * (model.probabilities[category] ?? 0),
          0,
        );
        const cell = row * size + column;
        information[cell] =
          (information[cell] ?? 0) + count * (product - (expected[k] ?? 0) * (expected[l] ?? 0));
      }
    }
  }
  return { logLikelihood, gradient, information, means, sds };
};
