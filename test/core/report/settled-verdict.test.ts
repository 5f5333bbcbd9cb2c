import { describe, expect, test } from 'vitest';
import { isDrawnTwice } from '../../../src/core/report/is-drawn-twice.ts';
import type { Verdict } from '../../../src/core/report/result.ts';
import { settledVerdict } from '../../../src/core/report/settled-verdict.ts';
import { verdictAgreement } from '../../../src/core/report/verdict-agreement.ts';
import { wantedRounds } from '../../../src/core/report/wanted-rounds.ts';

const idOf = (isTwice: boolean): string => {
  for (let index = 0; ; index += 1) if (isDrawnTwice(`res_${index}`) === isTwice) return `res_${index}`;
};
const [once, twice] = [idOf(false), idOf(true)];
const given = (round: 1 | 2 | 3, verdict: Verdict) => ({ round, status: 'given' as const, verdict });
const drawn = (round: 1 | 2 | 3) => ({ round, status: 'drawn' as const, verdict: null });
const left = (round: 1 | 2 | 3) => ({ round, status: 'conflict' as const, verdict: null });

describe('a result drawn once', () => {
  test.each([
    [[], [1], null],
    [[drawn(1)], [], null],
    [[left(1)], [1], null],
    [[left(1), drawn(1)], [], null],
    [[given(1, 'partly')], [], 'partly'],
  ] as const)('%j', (verifications, wanted, verdict) => {
    expect(wantedRounds(once, verifications)).toEqual(wanted);
    expect(settledVerdict(once, verifications)).toBe(verdict);
  });
});

describe('a result drawn twice', () => {
  test.each([
    [[], [1, 2], null],
    [[given(1, 'achieved')], [2], null],
    [[given(1, 'achieved'), left(2)], [2], null],
    [[given(1, 'achieved'), given(2, 'achieved')], [], 'achieved'],
    [[given(1, 'achieved'), given(2, 'partly')], [3], null],
    [[given(1, 'achieved'), given(2, 'partly'), drawn(3)], [], null],
    [[given(1, 'achieved'), given(2, 'partly'), given(3, 'not-achieved')], [], 'not-achieved'],
  ] as const)('%j', (verifications, wanted, verdict) => {
    expect(wantedRounds(twice, verifications)).toEqual(wanted);
    expect(settledVerdict(twice, verifications)).toBe(verdict);
  });
});

describe('agreement', () => {
  test('is Krippendorff\u2019s alpha of names', () => {
    // By hand: coincidences 2/1 on the diagonal; Do = 1/3, De = (6·6 − 9 − 4 − 1)/(6·5) = 22/30; alpha = 1 − (1/3)/(22/30).
    const pairs = [
      ['achieved', 'achieved'],
      ['partly', 'partly'],
      ['achieved', 'not-achieved'],
    ] as const;
    const { alpha, equal, table } = verdictAgreement(pairs);
    expect(alpha).toBeCloseTo(1 - 1 / 3 / (22 / 30), 12);
    expect([equal, table]).toEqual([
      2,
      [
        { one: 'achieved', other: 'achieved', count: 1 },
        { one: 'achieved', other: 'not-achieved', count: 1 },
        { one: 'partly', other: 'partly', count: 1 },
      ],
    ]);
  });

  test('is not defined without pairs or without variation', () => {
    expect(verdictAgreement([])).toMatchObject({ alpha: null, reasons: ['no-pairable-values'] });
    expect(verdictAgreement([['partly', 'partly']])).toMatchObject({
      alpha: null,
      reasons: ['no-variation'],
    });
  });
});
