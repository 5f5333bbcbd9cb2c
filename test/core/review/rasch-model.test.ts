import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRaschSized } from '../../../src/core/review/is-rasch-sized.ts';
import { raschCategories } from '../../../src/core/review/rasch-categories.ts';
import { raschModel } from '../../../src/core/review/rasch-model.ts';
import { raschPair } from '../../../src/core/review/rasch-pair.ts';
import type { RaschScore } from '../../../src/core/review/rasch-score.ts';
import { randomSource } from '../../../src/core/statistics/random-source.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';

const modelOf = (scores: readonly RaschScore[]) => {
  const found = raschModel(scores);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};

describe('category probabilities', () => {
  test('the published example', () => {
    const { probabilities, expected } = raschCategories(0.5, [-1, 0, 1]);
    for (const [at, p] of [0.0576288, 0.25827437, 0.42582245, 0.25827437].entries())
      expect(probabilities[at]).toBeCloseTo(p, 8);
    expect(expected).toBeCloseTo(1.8847424, 8);
  });

  test('add up, obey the model, and rise with quality', () => {
    const thresholds = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), thresholds, (location, list) => {
        const [at, taus] = [location / 10, list.map((tau) => tau / 10)];
        const { probabilities, expected, variance } = raschCategories(at, taus);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        for (const [step, tau] of taus.entries())
          expect(Math.log((probabilities[step + 1] ?? 0) / (probabilities[step] ?? 0))).toBeCloseTo(
            at - tau,
            8,
          );
        // The derivative of the expected score by the location is its variance.
        expect((raschCategories(at + 1e-5, taus).expected - expected) / 1e-5).toBeCloseTo(variance, 3);
      }),
    );
  });
});

describe('two reviewers who say yes or no', () => {
  test('twelve and four: ln 3', () => {
    const found = raschPair(12, 4);
    expect(found.value).toBeCloseTo(1.0986123, 7);
    expect((found.upper ?? 0) - (found.value ?? 0)).toBeCloseTo(1.959964 * Math.sqrt(1 / 12 + 1 / 4), 6);
    expect(raschPair(5, 0)).toMatchObject({ value: null, reasons: ['all-one-way'] });
    expect(() => raschPair(1.5, 2)).toThrow(RangeError);
  });

  test('the marginal model says the same, because it can fit the four cells exactly', () => {
    const cells = [
      [1, 1, 30],
      [1, 0, 12],
      [0, 1, 4],
      [0, 0, 30],
    ] as const;
    const scores = cells.flatMap(([one, other, count]) =>
      Array.from({ length: count }, (_none, at) => [
        { proposal: `${one}${other}-${at}`, reviewer: 'first', criterion: 'c', category: one },
        { proposal: `${one}${other}-${at}`, reviewer: 'second', criterion: 'c', category: other },
      ]).flat(),
    );
    const found = modelOf(scores);
    expect(found.isConverged).toBe(true);
    const [first, second] = found.reviewers;
    expect((second?.severity ?? 0) - (first?.severity ?? 0)).toBeCloseTo(Math.log(3), 5);
    expect(found.logLikelihood).toBeCloseTo(
      cells.reduce((sum, [, , count]) => sum + count * Math.log(count / 76), 0),
      4,
    );
  });
});

/** Scores 1 … 4 of a call with known severities, difficulties and thresholds. */
const simulated = (
  proposals: number,
): { scores: RaschScore[]; severities: readonly number[]; difficulties: readonly number[] } => {
  const source = randomSource(9, 'input');
  const [severities, difficulties, thresholds] = [
    [-1, -0.4, 0, 0.3, 1.1],
    [-0.5, 0.5],
    [-1.5, 0, 1.5],
  ] as const;
  const scores: RaschScore[] = [];
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    const quality = 1.2 * standardNormalQuantile(source.uniform(proposal, 0, 0));
    for (const [reviewer, severity] of severities.entries()) {
      if (reviewer === proposal % severities.length) continue;
      for (const [criterion, difficulty] of difficulties.entries()) {
        let left = source.uniform(proposal, 1 + reviewer, 1 + criterion);
        const { probabilities } = raschCategories(quality - severity - difficulty, thresholds);
        const category = probabilities.findIndex((p) => (left -= p) < 0);
        scores.push({
          proposal: `p${proposal}`,
          reviewer: `r${reviewer}`,
          criterion: `c${criterion}`,
          category: 1 + category,
        });
      }
    }
  }
  return { scores, severities, difficulties };
};

describe('a simulated call', () => {
  const { scores, severities, difficulties } = simulated(500);
  const found = modelOf(scores);

  test('what was put in comes out', () => {
    expect(found.isConverged).toBe(true);
    for (const [at, severity] of severities.entries())
      expect(Math.abs((found.reviewers[at]?.severity ?? 9) - severity)).toBeLessThan(0.15);
    for (const [at, difficulty] of difficulties.entries())
      expect(Math.abs((found.criteria[at]?.difficulty ?? 9) - difficulty)).toBeLessThan(0.1);
    for (const [at, threshold] of [-1.5, 0, 1.5].entries())
      expect(Math.abs((found.thresholds[at] ?? 9) - threshold)).toBeLessThan(0.25);
    expect(Math.abs(found.spread - 1.2)).toBeLessThan(0.15);
    expect(found.lowestCategory).toBe(1);
  });

  test('sums are 0, and the order of the scores changes nothing', () => {
    expect(found.reviewers.reduce((sum, { severity }) => sum + (severity ?? 0), 0)).toBeCloseTo(0, 9);
    expect(found.criteria.reduce((sum, { difficulty }) => sum + (difficulty ?? 0), 0)).toBeCloseTo(0, 9);
    const few = scores.slice(0, 400);
    expect(modelOf(few.toReversed())).toEqual(modelOf(few));
  });
});

describe('ends of the scale', () => {
  const { scores } = simulated(40);

  test('a row of the highest category is finite and flagged, a reviewer of it has no estimate', () => {
    const best = ['r0', 'r1', 'r2'].map((reviewer) => ({
      proposal: 'best',
      reviewer,
      criterion: 'c0',
      category: 4,
    }));
    const generous = Array.from({ length: 9 }, (_none, at) => ({
      proposal: `p${at}`,
      reviewer: 'generous',
      criterion: 'c0',
      category: 4,
    }));
    const found = modelOf([...scores, ...best, ...generous]);
    const row = found.proposals.find(({ proposal }) => proposal === 'best');
    expect(row?.extreme).toBe('highest');
    expect(row?.mean).toBeGreaterThan(0);
    expect(found.reviewers.find(({ reviewer }) => reviewer === 'generous')).toEqual({
      reviewer: 'generous',
      severity: null,
      extreme: 'highest',
    });
    // The others are fitted as if that reviewer had not been there.
    expect(found.reviewers[1]).toEqual(modelOf([...scores, ...best]).reviewers[0]);
  });

  test('refuses one category only, and one that nobody gave', () => {
    const of = (list: readonly RaschScore[]) => {
      const found = raschModel(list);
      return found.ok ? undefined : found.refusal;
    };
    expect(of([])).toEqual({ code: 'review-no-scores' });
    expect(of(scores.map((one) => ({ ...one, category: 2 })))).toEqual({ code: 'review-no-variation' });
    expect(of(scores.filter(({ category }) => category !== 2))).toEqual({
      code: 'review-category-unused',
      params: { category: 2 },
    });
    expect(of([{ ...(scores[0] ?? simulated(1).scores[0]!), category: 1.5 }])?.code).toBe(
      'review-score-not-a-number',
    );
    const apart = [
      ...scores,
      ...scores.map((one) => ({ ...one, proposal: `x${one.proposal}`, reviewer: `x${one.reviewer}` })),
    ];
    expect(of(apart)?.code).toBe('review-design-disconnected');
  });

  test('the size that the method asks for', () => {
    expect(isRaschSized(scores)).toBe(true);
    expect(isRaschSized(scores.slice(0, 199))).toBe(false);
    expect(isRaschSized([...scores, { proposal: 'x', reviewer: 'r1', criterion: 'c0', category: 1 }])).toBe(
      false,
    );
  });
});
