import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { meanOf } from '../statistics/mean-of.ts';
import { newtonMinimum } from '../statistics/newton-minimum.ts';
import { crossedDesign } from './crossed-design.ts';
import { mixedSystem } from './mixed-system.ts';
import { proposalMeans } from './proposal-means.ts';
import type { ScoreTable } from './score-table.ts';
import type { Severity } from './severity.ts';

/** Variance components by REML and best linear unbiased predictions, in units of the score. */
export interface MixedSeverity {
  readonly mean: number;
  readonly proposalVariance: number;
  readonly reviewerVariance: number;
  readonly residualVariance: number;
  /** Predictions by the numbers of the table: shrunk towards 0 the more, the fewer scores stand behind them. */
  readonly proposals: Float64Array;
  readonly reviewers: Float64Array;
  /** Standard deviations of the effects given the scores and the estimated mean and variances. */
  readonly proposalSds: Float64Array;
  readonly reviewerSds: Float64Array;
  /** −2 log restricted likelihood less its constants; comparable between fits of the same scores only. */
  readonly deviance: number;
}

/** A ratio of variances below this is 0: the search comes close to 0 and does not reach it. */
const least = 1e-10;

/** Ratio of standard deviations to begin the search from, and its least: a search that begins at 0 stays there. */
const startOf = (effects: Float64Array, weights: number, noise: number): number => {
  const mean = meanOf(effects);
  const variance =
    effects.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, effects.length - 1);
  return Math.sqrt(Math.max(0.05, variance / noise - effects.length / weights));
};
/** Squares that rounding leaves of scores without any variation within proposals, relative to those of the scores. */
const negligible = 1e-20;

/**
 * Mixed model y_ij = μ + θ_i + b_j + ε with random proposals and, where `withReviewers`, random reviewers, by restricted maximum
 * likelihood as R's lme4 does it (Bates et al. 2015): the deviance, profiled over μ and σ², is least over the two ratios of standard deviations.
 * A ratio of 0 is a valid answer: no differences beyond the residual. Each evaluation costs a Cholesky decomposition of the smaller side.
 *
 * Refuses `review-too-few-scores` when there are no more scores than effects to tell apart, and
 * `review-no-variation` where proposals (and reviewers) explain every score exactly, which leaves nothing to
 * measure uncertainty by. A design need not hang together, but severities of different parts are then only compared through their common distribution.
 */
export const mixedSeverity = (
  table: ScoreTable,
  severity: Severity,
  withReviewers: boolean,
): Decided<MixedSeverity> => {
  const { means, squares } = proposalMeans(table);
  const residualSquares = withReviewers ? severity.residualSquares : squares;
  const effects = withReviewers
    ? table.proposals.length + table.reviewers.length - 1
    : table.proposals.length;
  if (table.values.length <= effects || table.proposals.length < 2)
    return refuse({ code: 'review-too-few-scores' });
  const design = crossedDesign(table, withReviewers ? undefined : 'proposals');
  const scale = table.values.reduce((sum, value) => sum + value * value, 0);
  if (residualSquares <= negligible * scale) return refuse({ code: 'review-no-variation' });
  const isSwapped = design.eliminated === 'reviewers';
  const ratiosOf = (at: readonly number[]): readonly [number, number] => {
    const [proposal = 0, reviewer = 0] = at.map((value) => (value * value < least ? 0 : value * value));
    return isSwapped ? [reviewer, proposal] : [proposal, reviewer];
  };
  const total = table.weights.reduce((sum, weight) => sum + weight, 0);
  const noise = residualSquares / (table.values.length - effects);
  const starts = withReviewers
    ? [severity.proposals, severity.reviewers].map((own) => startOf(own, total, noise))
    : [startOf(means, total, noise)];
  const found = newtonMinimum((at) => mixedSystem(design, ...ratiosOf(at), false).deviance, starts, starts);
  const [a, c] = ratiosOf(found);
  const fit = mixedSystem(design, a, c, true);
  const outer = {
    effects: fit.outer,
    sds: fit.outerVariances.map(Math.sqrt),
    variance: a * fit.residualVariance,
  };
  const inner = {
    effects: fit.inner,
    sds: fit.innerVariances.map(Math.sqrt),
    variance: c * fit.residualVariance,
  };
  const [proposals, reviewers] = isSwapped ? [inner, outer] : [outer, inner];
  return accept({
    mean: design.centre + fit.mean,
    proposalVariance: proposals.variance,
    reviewerVariance: reviewers.variance,
    residualVariance: fit.residualVariance,
    proposals: proposals.effects,
    reviewers: reviewers.effects,
    proposalSds: proposals.sds,
    reviewerSds: reviewers.sds,
    deviance: fit.deviance,
  });
};
