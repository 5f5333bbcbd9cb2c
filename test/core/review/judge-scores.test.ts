import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeScores, type JudgeOptions } from '../../../src/core/review/judge-scores.ts';
import { readScoreRows } from '../../../src/core/review/read-score-rows.ts';
import type { Score } from '../../../src/core/review/score.ts';
import { simulatedReviews, twelveReviews } from './reviews.ts';

const judged = (scores: readonly Score[], options?: JudgeOptions) => {
  const found = judgeScores(scores, options);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};
const codesOf = (scores: readonly Score[]) => judged(scores).notes.map(({ code }) => code);

describe('the published twelve reviews', () => {
  const found = judged(twelveReviews, { fundable: 2 });

  test('raw and corrected means stand side by side', () => {
    const raw = [6.6667, 4.5, 7.5, 6, 4.5];
    const corrected = [0.49855072, -0.87826087, 1.42608696, -0.16811594, -0.87826087].map(
      (effect) => 6.16811594 + effect,
    );
    for (const [at, { rawMean, correctedMean }] of found.proposals.entries()) {
      expect(rawMean).toBeCloseTo(raw[at] ?? 0, 4);
      expect(correctedMean).toBeCloseTo(corrected[at] ?? 0, 7);
    }
  });

  test('three scores of a reviewer are too few to correct by', () => {
    expect(found).toMatchObject({ basis: 'raw', basisReason: 'too-few-scores', scores: 12 });
    expect(found.reviewers.map(({ reviewer, scores }) => [reviewer, scores])).toEqual([
      ['A', 4],
      ['B', 3],
      ['C', 5],
    ]);
  });

  test('ranks on both bases: the raw ones know nothing, the corrected ones do', () => {
    expect(found.proposals.map(({ ranks }) => ranks.raw?.expected)).toEqual([3, 3, 3, 3, 3]);
    expect(found.notes.map(({ code }) => code)).toEqual(['no-differences-raw']);
    const expected = found.proposals.map(({ ranks }) => ranks.corrected?.expected ?? 0);
    expect(expected.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(15, 9);
    expect(expected[2]).toBeLessThan(expected[0] ?? 0);
    // The second of two places has the interval 2–2, which leaves nobody to draw lots with.
    expect(found.proposals.map(({ ranks }) => ranks.corrected?.zone)).toEqual([
      'fund',
      'reject',
      'fund',
      'reject',
      'reject',
    ]);
    expect(found.variances?.reviewer).toBeCloseTo(2.9176, 3);
  });

  test('α over proposals, no ICC of a table with holes', () => {
    // Worked by hand: pairs within proposals (1: 7, 8, 5; 4: 6, 8, 4; 2: 5, 4; 3: 9, 6; 5: 3, 6) and over all twelve scores.
    const observed = 2 * ((1 + 4 + 9) / 2 + (4 + 4 + 16) / 2 + 1 + 9 + 9);
    const expected = (2 * 12 * (457 - 71 ** 2 / 12)) / 11;
    expect(found.agreement.alpha.value).toBeCloseTo(1 - observed / expected, 12);
    expect(found.agreement.icc).toBeNull();
  });
});

test('the order of the scores changes nothing', () => {
  const whole = judged(twelveReviews, { fundable: 2 });
  fc.assert(
    fc.property(fc.shuffledSubarray([...twelveReviews], { minLength: 12 }), (shuffled) => {
      expect(judged(shuffled, { fundable: 2 })).toEqual(whole);
    }),
    { numRuns: 10 },
  );
});

test('correction brings the ranks nearer to the truth where reviewers differ', () => {
  const { scores, quality } = simulatedReviews({
    proposals: 80,
    reviewers: 10,
    each: 3,
    sds: [1, 2, 0.5],
    seed: 2,
  });
  const found = judged(scores);
  expect(found).toMatchObject({ basis: 'corrected', basisReason: 'severity-shown' });
  const error = (basis: 'raw' | 'corrected'): number =>
    found.proposals.reduce((sum, { proposal, ranks }) => {
      const own = quality[Number(proposal.slice(1))] ?? 0;
      const rank = 1 + quality.filter((other) => other > own).length;
      return sum + Math.abs(rank - (ranks[basis]?.expected ?? 0));
    }, 0);
  expect(error('corrected')).toBeLessThan(error('raw') / 2);
});

describe('special tables', () => {
  test('all scores equal: ranks tie, α is not defined', () => {
    const found = judged(twelveReviews.map((one) => ({ ...one, score: 7.1 })));
    expect(found.agreement.alpha).toMatchObject({ value: null, reasons: ['no-variation'] });
    expect(found.proposals.map(({ ranks }) => ranks.raw?.expected)).toEqual([3, 3, 3, 3, 3]);
    expect(found).toMatchObject({ basis: 'raw', basisReason: 'not-testable', variances: null });
    expect(found.notes.map(({ code }) => code)).toEqual(['exact-raw', 'exact-corrected']);
  });

  test('a reviewer with one score is named', () => {
    const found = judged([...twelveReviews, { proposal: '1', reviewer: 'D', score: 9 }]);
    expect(found.notes[0]).toEqual({ code: 'one-score-reviewers', params: { reviewers: 'D', count: 1 } });
    expect(found.reviewers.map(({ hasOneScore }) => hasOneScore)).toEqual([false, false, false, true]);
  });

  test('a score for each proposal leaves nothing to rank by', () => {
    expect(codesOf(twelveReviews.filter(({ reviewer }) => reviewer === 'A'))).toEqual([
      'too-few-scores-raw',
      'too-few-scores-corrected',
    ]);
    expect(judged([{ proposal: 'x', reviewer: 'y', score: 5 }]).proposals[0]?.ranks.raw).toMatchObject({
      expected: 1,
      lower: 1,
      upper: 1,
    });
  });

  test('reviewers who differ by a constant leave no doubt', () => {
    const found = judged(
      [0.1, 0.3, 0.2, 0.7, 0.5].flatMap((quality, at) => [
        { proposal: `${at}`, reviewer: 'A', score: quality },
        { proposal: `${at}`, reviewer: 'B', score: quality + 2.3 },
      ]),
      { fundable: 2 },
    );
    expect(found.basis).toBe('corrected');
    expect(found.proposals.map(({ ranks }) => ranks.corrected?.expected)).toEqual([5, 3, 4, 1, 2]);
    expect(found.proposals.map(({ ranks }) => ranks.corrected?.zone)).toEqual([
      'reject',
      'reject',
      'reject',
      'fund',
      'lot',
    ]);
    expect(found.agreement.icc?.single.consistency.value).toBeCloseTo(1, 9);
  });

  test('parts that hang apart are refused', () => {
    const found = judgeScores([
      { proposal: '1', reviewer: 'A', score: 3 },
      { proposal: '2', reviewer: 'B', score: 4 },
    ]);
    expect(found).toMatchObject({
      ok: false,
      refusal: { code: 'review-design-disconnected', params: { parts: 2 } },
    });
  });
});

describe('rows of a file', () => {
  const rowsOf = (...lines: readonly string[]) =>
    lines.map((line, at) => ({ line: at + 2, cells: line.split(';') }));
  const header = ['Score', ' proposal', 'note', 'reviewer '];

  test('columns in any order, a decimal comma, names as they are', () => {
    expect(readScoreRows(header, rowsOf('7,5; Жоба 1 ;x;Ә', '-2;Жоба 1;;B'))).toEqual({
      scores: [
        { proposal: 'Жоба 1', reviewer: 'Ә', score: 7.5 },
        { proposal: 'Жоба 1', reviewer: 'B', score: -2 },
      ],
      faults: [],
    });
  });

  test('each fault has its line and column', () => {
    const { faults } = readScoreRows(header, rowsOf('7;1;;A', ';1;;B', '1e9;;;C', '5;1;;A', '0x1;2;;A'));
    expect(faults).toEqual([
      { code: 'score-not-a-number', row: 3, column: 'score', params: { value: '' } },
      { code: 'score-name-missing', row: 4, column: 'proposal', params: {} },
      { code: 'score-not-a-number', row: 4, column: 'score', params: { value: '1e9' } },
      { code: 'score-twice', row: 5, params: { proposal: '1', reviewer: 'A', row: '2' } },
      { code: 'score-not-a-number', row: 6, column: 'score', params: { value: '0x1' } },
    ]);
    expect(readScoreRows(['proposal', 'score', 'score'], []).faults.map(({ code }) => code)).toEqual([
      'score-column-missing',
      'score-column-twice',
    ]);
  });
});
