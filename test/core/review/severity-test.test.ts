import { expect, test } from 'vitest';
import type { Score } from '../../../src/core/review/score.ts';
import { severityTest } from '../../../src/core/review/severity-test.ts';
import { fitOf, simulatedReviews, tableOf, twelveReviews } from './reviews.ts';

const testOf = (scores: readonly Score[]) => severityTest(tableOf(scores), fitOf(scores));

test('the published twelve reviews', () => {
  const found = testOf(twelveReviews);
  // Residual squares 22.166667 about the proposals' means (7 df) and 5·.53297089² = 1.420290 with reviewers (5 df).
  const [without, within] = [22 + 1 / 6, 5 * 0.53297089 ** 2];
  const f = (without - within) / 2 / (within / 5);
  expect(found.f.value).toBeCloseTo(f, 5);
  expect(found.likelihoodRatio.value).toBeCloseTo(12 * Math.log(without / within), 6);
  // The tail of F(2, 5): (5/(5 + 2F))^2.5.
  expect(found.pValue.value).toBeCloseTo((5 / (5 + 2 * f)) ** 2.5, 9);
  expect(found).toMatchObject({
    numeratorDegrees: 2,
    denominatorDegrees: 5,
    fewestScores: 3,
    isUsable: false,
  });
});

test('the correction is used from five scores of each reviewer on, and only below .05', () => {
  const panel = (rows: number, differences: readonly number[]) =>
    Array.from({ length: rows }, (_none, proposal) =>
      differences.map((difference, reviewer) => ({
        proposal: `p${proposal}`,
        reviewer: `r${reviewer}`,
        score: 2 * proposal + difference + ((proposal * 7 + reviewer * 3) % 5) / 10,
      })),
    ).flat();
  expect(testOf(panel(5, [0, 3])).isUsable).toBe(true);
  expect(testOf(panel(4, [0, 3]))).toMatchObject({ isUsable: false, fewestScores: 4 });
  const alike = testOf(panel(5, [0, 0]));
  expect(alike.pValue.value).toBeGreaterThan(0.05);
  expect(alike.isUsable).toBe(false);
});

test('without differences p is spread evenly, however many proposals there are', () => {
  // χ² with reviewers − 1 degrees of freedom would call nearly all of these significant.
  const values = Array.from({ length: 60 }, (_none, seed) => {
    const { scores } = simulatedReviews({ proposals: 120, reviewers: 12, each: 3, sds: [1, 0, 1], seed });
    return testOf(scores).pValue.value ?? Number.NaN;
  });
  expect(values.filter((p) => p < 0.05).length).toBeLessThanOrEqual(9);
  expect(values.filter((p) => p < 0.5).length).toBeGreaterThan(30 - 4 * Math.sqrt(15));
  expect(values.filter((p) => p < 0.5).length).toBeLessThan(30 + 4 * Math.sqrt(15));
});

test('says why there is no test', () => {
  const reasonsOf = (scores: readonly Score[]) => testOf(scores).pValue.reasons;
  expect(reasonsOf(twelveReviews.filter(({ reviewer }) => reviewer === 'A'))).toEqual(['one-reviewer']);
  expect(reasonsOf(twelveReviews.filter(({ proposal }) => proposal === '1'))).toEqual([
    'no-degrees-of-freedom',
  ]);
  expect(reasonsOf(twelveReviews.map((one) => ({ ...one, score: 7.1 })))).toEqual(['no-variation']);
  const exact = testOf(
    [1, 2, 3, 4, 5].flatMap((quality) => [
      { proposal: `${quality}`, reviewer: 'A', score: quality / 10 },
      { proposal: `${quality}`, reviewer: 'B', score: quality / 10 + 0.7 },
    ]),
  );
  expect(exact).toMatchObject({
    pValue: { value: 0, reasons: ['exact-fit'] },
    f: { value: null },
    isUsable: true,
  });
});
