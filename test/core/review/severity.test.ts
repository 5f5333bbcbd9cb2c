import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Score } from '../../../src/core/review/score.ts';
import { scoreTable } from '../../../src/core/review/score-table.ts';
import { severityOf } from '../../../src/core/review/severity.ts';
import { fitOf, simulatedReviews, tableOf, twelveReviews } from './reviews.ts';

describe('the published twelve reviews (R, lm)', () => {
  const fit = fitOf(twelveReviews);

  test('mean, effects and residual', () => {
    expect(fit.mean).toBeCloseTo(6.16811594, 8);
    const proposals = [0.49855072, -0.87826087, 1.42608696, -0.16811594, -0.87826087];
    for (const [at, effect] of proposals.entries()) expect(fit.proposals[at]).toBeCloseTo(effect, 8);
    const reviewers = [0.1884058, 1.57971014, -1.76811594];
    for (const [at, effect] of reviewers.entries()) expect(fit.reviewers[at]).toBeCloseTo(effect, 8);
    expect(fit.residualSd).toBeCloseTo(0.53297089, 8);
    expect(fit.degreesOfFreedom).toBe(5);
  });

  test('the order of the scores changes not a bit', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...twelveReviews], { minLength: 12 }), (shuffled) => {
        expect(fitOf(shuffled)).toEqual(fit);
      }),
    );
  });
});

const whole = fc.array(
  fc.record({
    proposal: fc.nat(5),
    reviewer: fc.nat(3),
    score: fc.integer({ min: 0, max: 10 }),
    weight: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 24 },
);
const unique = (
  list: readonly { proposal: number; reviewer: number; score: number; weight: number }[],
): Score[] => {
  const pairs = new Map(list.map((one) => [`${one.proposal} ${one.reviewer}`, one]));
  return [...pairs.values()].map((one) => ({
    ...one,
    proposal: `p${one.proposal}`,
    reviewer: `r${one.reviewer}`,
  }));
};
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

test('effects sum to 0, residuals weighted by reviewer and by proposal too, and a constant moves the mean alone', () => {
  fc.assert(
    fc.property(whole, (list) => {
      const scores = unique(list);
      const table = tableOf(scores);
      const found = severityOf(table);
      fc.pre(found.ok);
      const fit = found.value;
      expect(sum(fit.proposals)).toBeCloseTo(0, 9);
      expect(sum(fit.reviewers)).toBeCloseTo(0, 9);
      const [byProposal, byReviewer] = [new Map<string, number>(), new Map<string, number>()];
      for (const { proposal, reviewer, score, weight = 1 } of scores) {
        const residual =
          score -
          fit.mean -
          (fit.proposals[table.proposals.indexOf(proposal)] ?? 0) -
          (fit.reviewers[table.reviewers.indexOf(reviewer)] ?? 0);
        byProposal.set(proposal, (byProposal.get(proposal) ?? 0) + weight * residual);
        byReviewer.set(reviewer, (byReviewer.get(reviewer) ?? 0) + weight * residual);
      }
      // The normal equations: what defines least squares.
      for (const left of [...byProposal.values(), ...byReviewer.values()]) expect(left).toBeCloseTo(0, 8);
      const shifted = fitOf(scores.map((one) => ({ ...one, score: one.score + 100 })));
      expect(shifted.mean).toBeCloseTo(fit.mean + 100, 8);
      for (const [at, effect] of fit.reviewers.entries())
        expect(shifted.reviewers[at]).toBeCloseTo(effect, 8);
    }),
  );
});

test('weights that are all the same change the sums of squares alone', () => {
  const [plain, heavy] = [fitOf(twelveReviews), fitOf(twelveReviews.map((one) => ({ ...one, weight: 3 })))];
  expect(heavy.residualSquares).toBeCloseTo(3 * plain.residualSquares, 9);
  for (const [at, effect] of plain.reviewers.entries()) expect(heavy.reviewers[at]).toBeCloseTo(effect, 10);
});

test('severities that were put in come out', () => {
  const { scores, severity } = simulatedReviews({
    proposals: 400,
    reviewers: 12,
    each: 4,
    sds: [2, 1.5, 0.5],
    seed: 3,
  });
  const fit = fitOf(scores);
  const { reviewers } = tableOf(scores);
  const mean = severity.reduce((total, value) => total + value, 0) / severity.length;
  for (const [at, reviewer] of reviewers.entries())
    expect(
      Math.abs((fit.reviewers[at] ?? 0) - ((severity[Number(reviewer.slice(1))] ?? 0) - mean)),
    ).toBeLessThan(0.2);
  expect(fit.residualSd).toBeCloseTo(0.5, 1);
});

test('more reviewers than proposals are solved from the other side', () => {
  const turned = fitOf(
    twelveReviews.map(({ proposal, reviewer, score }) => ({ proposal: reviewer, reviewer: proposal, score })),
  );
  const straight = fitOf(twelveReviews);
  expect(turned.mean).toBeCloseTo(straight.mean, 10);
  for (const [at, effect] of straight.proposals.entries())
    expect(turned.reviewers[at]).toBeCloseTo(effect, 10);
});

describe('designs that are special', () => {
  test('two parts are refused by name', () => {
    const found = severityOf(
      tableOf([
        { proposal: '1', reviewer: 'A', score: 3 },
        { proposal: '2', reviewer: 'A', score: 4 },
        { proposal: '3', reviewer: 'B', score: 5 },
      ]),
    );
    expect(found).toEqual({
      ok: false,
      refusal: {
        code: 'review-design-disconnected',
        params: { parts: 2 },
        list: [
          {
            code: 'review-design-part',
            params: { proposals: '1, 2', proposalCount: 2, reviewers: 'A', reviewerCount: 1 },
          },
          {
            code: 'review-design-part',
            params: { proposals: '3', proposalCount: 1, reviewers: 'B', reviewerCount: 1 },
          },
        ],
      },
    });
  });

  test('long lists of names are cut', () => {
    const scores = Array.from({ length: 30 }, (_none, at) => ({
      proposal: `p${10 + at}`,
      reviewer: at < 20 ? 'A' : 'B',
      score: at,
    }));
    const found = severityOf(tableOf(scores));
    if (found.ok) throw new Error('two parts');
    expect(found.refusal.list?.[0]?.params).toEqual({
      proposals: 'p10, p11, p12, p13, p14, p15, p16, p17, …',
      proposalCount: 20,
      reviewers: 'A',
      reviewerCount: 1,
    });
  });

  test('a reviewer with one score gets exactly that score', () => {
    const fit = fitOf([...twelveReviews, { proposal: '1', reviewer: 'D', score: 10 }]);
    expect(fit.mean + (fit.proposals[0] ?? 0) + (fit.reviewers[3] ?? 0)).toBeCloseTo(10, 10);
    expect(fit.degreesOfFreedom).toBe(5);
  });

  test('equal scores have no severity, a constant difference is the severity', () => {
    const alike = fitOf(twelveReviews.map((one) => ({ ...one, score: 7.1 })));
    expect([...alike.proposals, ...alike.reviewers].every((effect) => Math.abs(effect) < 1e-12)).toBe(true);
    const fit = fitOf(
      [1, 2, 3].flatMap((quality) => [
        { proposal: `${quality}`, reviewer: 'A', score: quality },
        { proposal: `${quality}`, reviewer: 'B', score: quality + 2 },
      ]),
    );
    expect(fit.reviewers[0]).toBeCloseTo(-1, 12);
    expect(fit.reviewers[1]).toBeCloseTo(1, 12);
    expect(fit.residualSd).toBeCloseTo(0, 12);
  });

  test('one score is its own mean', () => {
    expect(fitOf([{ proposal: 'x', reviewer: 'y', score: 5 }])).toMatchObject({
      mean: 5,
      residualSd: null,
      degreesOfFreedom: 0,
    });
  });
});

test('a table that is no table is refused', () => {
  const one = { proposal: '1', reviewer: 'A', score: 1 };
  const params = { proposal: '1', reviewer: 'A' };
  expect(scoreTable([])).toEqual({ ok: false, refusal: { code: 'review-no-scores' } });
  expect(scoreTable([one, { ...one, score: 2 }])).toEqual({
    ok: false,
    refusal: { code: 'review-score-twice', params },
  });
  for (const wrong of [
    { ...one, score: Number.NaN },
    { ...one, weight: 0 },
    { ...one, weight: Infinity },
  ])
    expect(scoreTable([wrong])).toEqual({
      ok: false,
      refusal: { code: 'review-score-not-a-number', params },
    });
});
