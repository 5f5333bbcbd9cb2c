import { describe, expect, test } from 'vitest';
import type { Score } from '../../../src/core/review/score.ts';
import { crossedDesign } from '../../../src/core/review/crossed-design.ts';
import { mixedSeverity } from '../../../src/core/review/mixed-severity.ts';
import { mixedSystem } from '../../../src/core/review/mixed-system.ts';
import { cholesky } from '../../../src/core/statistics/cholesky.ts';
import { fitOf, simulatedReviews, tableOf, twelveReviews } from './reviews.ts';

const mixedOf = (scores: readonly Score[], withReviewers = true) => {
  const found = mixedSeverity(tableOf(scores), fitOf(scores), withReviewers);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};

describe('the published twelve reviews (R, lme4, REML)', () => {
  const fit = mixedOf(twelveReviews);

  test('variance components and mean', () => {
    expect(Math.abs(fit.proposalVariance - 0.772751)).toBeLessThan(1e-4);
    expect(Math.abs(fit.reviewerVariance - 2.917593)).toBeLessThan(1e-4);
    expect(Math.abs(fit.residualVariance - 0.28767)).toBeLessThan(1e-4);
    expect(Math.abs(fit.mean - 6.1730141)).toBeLessThan(1e-4);
  });

  test('predictions', () => {
    const proposals = [0.43915791, -0.7264541, 1.16766525, -0.15391495, -0.7264541];
    for (const [at, value] of proposals.entries())
      expect(Math.abs((fit.proposals[at] ?? 0) - value)).toBeLessThan(1e-4);
    const reviewers = [0.11604183, 1.62268518, -1.73872701];
    for (const [at, value] of reviewers.entries())
      expect(Math.abs((fit.reviewers[at] ?? 0) - value)).toBeLessThan(1e-4);
  });

  test('are the same from the other side', () => {
    const turned = mixedOf(
      twelveReviews.map(({ proposal, reviewer, score }) => ({
        proposal: reviewer,
        reviewer: proposal,
        score,
      })),
    );
    expect(turned.reviewerVariance).toBeCloseTo(fit.proposalVariance, 5);
    expect(turned.proposals[1]).toBeCloseTo(fit.reviewers[1] ?? 0, 5);
    expect(turned.reviewerSds[0]).toBeCloseTo(fit.proposalSds[0] ?? 0, 5);
  });
});

/** The same quantities from the whole covariance matrix of the scores. */
const dense = (scores: readonly Score[], a: number, c: number) => {
  const n = scores.length;
  const covariance = Float64Array.from({ length: n * n }, (_none, cell) => {
    const [one, other] = [scores[Math.floor(cell / n)], scores[cell % n]];
    return (
      (one?.proposal === other?.proposal ? a : 0) +
      (one?.reviewer === other?.reviewer ? c : 0) +
      (one === other ? 1 / (one?.weight ?? 1) : 0)
    );
  });
  const factor = cholesky(covariance, n);
  if (factor === undefined) throw new Error('a covariance is positive definite');
  const y = Float64Array.from(scores, ({ score }) => score);
  const ones = new Float64Array(n).fill(1);
  const product = (u: Float64Array, v: Float64Array): number =>
    u.reduce((sum, value, at) => sum + value * (v[at] ?? 0), 0);
  const solvedOnes = factor.solve(ones);
  const information = product(ones, solvedOnes);
  const mean = product(y, solvedOnes) / information;
  const rest = y.map((value) => value - mean);
  const solved = factor.solve(rest);
  const variance = product(rest, solved) / (n - 1);
  const effect = (proposal: string): number =>
    a * scores.reduce((sum, one, at) => sum + (one.proposal === proposal ? (solved[at] ?? 0) : 0), 0);
  /** Variance of a proposal's effect given the scores and the mean: σ²(a − a²·zᵀV⁻¹z). */
  const conditional = (proposal: string): number => {
    const z = Float64Array.from(scores, (one) => (one.proposal === proposal ? 1 : 0));
    return variance * (a - a * a * product(z, factor.solve(z)));
  };
  return {
    deviance: (n - 1) * Math.log(variance) + factor.logDeterminant + Math.log(information),
    mean,
    variance,
    effect,
    conditional,
  };
};

test.each([
  [0.7, 2.5],
  [3, 0.01],
  [0, 1.2],
  [1.5, 0],
])('the reduced system is the whole one at ratios %d and %d, with weights', (a, c) => {
  const scores = twelveReviews.map((one, at) => ({ ...one, weight: 1 + (at % 3) }));
  const whole = dense(scores, a, c);
  const design = crossedDesign(tableOf(scores));
  const found = mixedSystem(design, a, c, true);
  // Weights are constants of the design, which the deviance leaves out.
  const constant = scores.reduce((sum, { weight }) => sum + Math.log(weight), 0);
  expect(found.deviance - constant).toBeCloseTo(whole.deviance, 9);
  expect(found.mean + design.centre).toBeCloseTo(whole.mean, 10);
  expect(found.residualVariance).toBeCloseTo(whole.variance, 10);
  for (const [at, proposal] of ['1', '2', '3', '4', '5'].entries()) {
    expect(found.outer[at]).toBeCloseTo(whole.effect(proposal), 10);
    expect(found.outerVariances[at]).toBeCloseTo(whole.conditional(proposal), 10);
  }
});

test('no nearby ratios have a smaller deviance', () => {
  const { scores } = simulatedReviews({ proposals: 60, reviewers: 9, each: 3, sds: [1, 0.7, 1], seed: 5 });
  const fit = mixedOf(scores);
  const design = crossedDesign(tableOf(scores));
  const [a, c] = [fit.proposalVariance / fit.residualVariance, fit.reviewerVariance / fit.residualVariance];
  for (const [byA, byC] of [
    [1.01, 1],
    [0.99, 1],
    [1, 1.01],
    [1, 0.99],
  ] as const)
    expect(mixedSystem(design, a * byA, c * byC, false).deviance).toBeGreaterThan(fit.deviance);
});

test('variances that were put in come out, within what so few reviewers can tell', () => {
  const { scores, quality } = simulatedReviews({
    proposals: 600,
    reviewers: 30,
    each: 3,
    sds: [2, 1, 1.5],
    seed: 11,
  });
  const fit = mixedOf(scores);
  expect(Math.sqrt(fit.proposalVariance)).toBeCloseTo(2, 0);
  expect(Math.sqrt(fit.reviewerVariance)).toBeGreaterThan(0.6);
  expect(Math.sqrt(fit.reviewerVariance)).toBeLessThan(1.4);
  expect(Math.sqrt(fit.residualVariance)).toBeCloseTo(1.5, 1);
  // Nine in ten of the true qualities lie within 1.645 posterior standard deviations: 540 ± 4·√54.
  const { proposals } = tableOf(scores);
  const centre = fit.mean - 50;
  const held = proposals.filter((id, at) => {
    const error = (quality[Number(id.slice(1))] ?? 0) - centre - (fit.proposals[at] ?? 0);
    return Math.abs(error) < 1.645 * (fit.proposalSds[at] ?? 0) + 0.25;
  });
  expect(held.length).toBeGreaterThan(540 - 30);
});

test('no differences are an answer: a variance of exactly 0', () => {
  const fit = mixedOf(twelveReviews, false);
  expect(fit.proposalVariance).toBe(0);
  expect(fit.proposalSds.every((sd) => sd === 0)).toBe(true);
  // Without effects: the plain mean and variance of the twelve scores, Σ = 71, Σ² = 457.
  expect(fit.mean).toBeCloseTo(71 / 12, 12);
  expect(fit.residualVariance).toBeCloseTo((457 - 71 ** 2 / 12) / 11, 12);
});

test('refuses what cannot be fitted', () => {
  const refusalOf = (scores: readonly Score[], withReviewers: boolean) => {
    const found = mixedSeverity(tableOf(scores), fitOf(scores), withReviewers);
    return found.ok ? undefined : found.refusal.code;
  };
  const one = twelveReviews.filter(({ proposal }) => proposal === '1');
  expect(refusalOf(one, false)).toBe('review-too-few-scores');
  expect(
    refusalOf(
      twelveReviews.filter(({ reviewer }) => reviewer === 'A'),
      false,
    ),
  ).toBe('review-too-few-scores');
  expect(
    refusalOf(
      twelveReviews.map((each) => ({ ...each, score: 0.1 })),
      true,
    ),
  ).toBe('review-no-variation');
});
