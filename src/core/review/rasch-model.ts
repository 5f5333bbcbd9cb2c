import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { cholesky } from '../statistics/cholesky.ts';
import { disconnectedDesign } from './disconnected-design.ts';
import { raschData, type RaschData, type RaschExtreme } from './rasch-data.ts';
import { raschExpectation } from './rasch-expectation.ts';
import type { RaschScore } from './rasch-score.ts';

/** Everything in logits; severities and difficulties each sum to 0 over those that have an estimate. */
interface RaschModel {
  /** Posterior of quality, which is finite for extreme rows too but rests there on the others; null where only left-out reviewers scored. */
  readonly proposals: readonly {
    readonly proposal: string;
    readonly mean: number | null;
    readonly sd: number | null;
    readonly extreme: RaschExtreme;
  }[];
  /** Above 0 severe. Null for a reviewer who gave one end of the scale only: no finite estimate, `extreme` says which end. */
  readonly reviewers: readonly {
    readonly reviewer: string;
    readonly severity: number | null;
    readonly extreme: RaschExtreme;
  }[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly difficulty: number | null;
    readonly extreme: RaschExtreme;
  }[];
  /** τ between neighbouring categories, the first above `lowestCategory`. */
  readonly thresholds: readonly number[];
  readonly lowestCategory: number;
  /** Standard deviation of quality between proposals. */
  readonly spread: number;
  readonly logLikelihood: number;
  readonly rounds: number;
  readonly isConverged: boolean;
}

const mostRounds = 1000;
const tolerance = 1e-7;
const longestStep = 1;
const leastSpread = 0.01;

/** Adds 1·1ᵀ over each facet, which the model leaves free: severities and difficulties then keep their sum of 0. */
const fixSums = (information: Float64Array, size: number, { reviewers, criteria }: RaschData): void => {
  const ends = [0, reviewers.length, reviewers.length + criteria.length];
  for (let facet = 0; facet < 2; facet += 1)
    for (let row = ends[facet] ?? 0; row < (ends[facet + 1] ?? 0); row += 1)
      for (let column = ends[facet] ?? 0; column <= row; column += 1)
        information[row * size + column] = (information[row * size + column] ?? 0) + 1;
};

/** All rows of a facet in the order of their ids, with their number where they were fitted. */
const placed = (ids: ReadonlyMap<string, RaschExtreme>, fitted: readonly string[]) => {
  const places = new Map(fitted.map((id, at) => [id, at]));
  return [...ids]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, extreme]) => ({ id, extreme, at: places.get(id) }));
};

/**
 * Many-facet Rasch model ln(P_k/P_{k−1}) = θ_i − δ_c − b_j − τ_k (Linacre 1989) by marginal maximum likelihood, θ_i ~ N(0, spread²): EM with Newton
 * steps. Joint maximum likelihood, which estimates each θ_i, would exaggerate severities by half with three reviewers a proposal.
 * Meant for ordinal scores as `isRaschSized` says. Time grows with reviewers × criteria × rounds; some seconds for a call of hundreds.
 * Refuses what `raschData` refuses, and `review-design-disconnected`.
 */
export const raschModel = (scores: readonly RaschScore[]): Decided<RaschModel> => {
  const read = raschData(scores);
  if (!read.ok) return read;
  const data = read.value;
  const apart = disconnectedDesign(data);
  if (apart !== undefined) return refuse(apart);
  const steps = data.high - data.low;
  const t0 = data.reviewers.length + data.criteria.length;
  const size = t0 + steps + 1;
  const parameters = new Float64Array(size);
  parameters[size - 1] = 1;
  let found = raschExpectation(data, parameters);
  let [rounds, isConverged] = [0, false];
  while (!isConverged && rounds < mostRounds) {
    fixSums(found.information, size, data);
    const factor = cholesky(found.information, size);
    if (factor === undefined) throw new Error('the information of a connected design is singular');
    const step = factor.solve(found.gradient);
    const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const share = Math.min(1, longestStep / longest);
    for (const [at, value] of step.entries()) parameters[at] = (parameters[at] ?? 0) + share * value;
    parameters[size - 1] = Math.max(leastSpread, Math.abs(parameters[size - 1] ?? 0));
    found = raschExpectation(data, parameters);
    rounds += 1;
    isConverged = longest <= tolerance;
  }
  const { extremes } = data;
  return accept({
    proposals: placed(extremes.proposal, data.proposals).map(({ id, extreme, at }) => ({
      proposal: id,
      mean: at === undefined ? null : (found.means[at] ?? Number.NaN),
      sd: at === undefined ? null : (found.sds[at] ?? Number.NaN),
      extreme,
    })),
    reviewers: placed(extremes.reviewer, data.reviewers).map(({ id, extreme, at }) => ({
      reviewer: id,
      severity: at === undefined ? null : (parameters[at] ?? Number.NaN),
      extreme,
    })),
    criteria: placed(extremes.criterion, data.criteria).map(({ id, extreme, at }) => ({
      criterion: id,
      difficulty: at === undefined ? null : (parameters[data.reviewers.length + at] ?? Number.NaN),
      extreme,
    })),
    thresholds: Array.from(parameters.subarray(t0, t0 + steps)),
    lowestCategory: data.low,
    spread: parameters[size - 1] ?? Number.NaN,
    logLikelihood: found.logLikelihood,
    rounds,
    isConverged,
  });
};
