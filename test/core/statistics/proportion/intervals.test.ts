import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clopperPearsonInterval } from '../../../../src/core/statistics/proportion/clopper-pearson-interval.ts';
import { differenceOfShares } from '../../../../src/core/statistics/proportion/difference-of-shares.ts';
import { jeffreysInterval } from '../../../../src/core/statistics/proportion/jeffreys-interval.ts';
import { pairedChange } from '../../../../src/core/statistics/proportion/paired-change.ts';
import { sampleSizeOfShare } from '../../../../src/core/statistics/proportion/sample-size-of-share.ts';
import { wilsonInterval } from '../../../../src/core/statistics/proportion/wilson-interval.ts';

describe('Wilson, examples of Newcombe (1998)', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (k, n, lower, upper) => {
    expect(wilsonInterval(k, n).lower).toBeCloseTo(lower, 4);
    expect(wilsonInterval(k, n).upper).toBeCloseTo(upper, 4);
  });
});

describe('the focus group of the paper', () => {
  test.each([
    [4, 13, 0.126807, 0.576307],
    [6, 13, 0.232061, 0.708562],
    [3, 13, 0.081795, 0.502564],
    [10, 12, 0.551969, 0.953035],
    [9, 12, 0.467695, 0.911058],
    [8, 12, 0.390622, 0.86188],
    [5, 12, 0.19326, 0.680489],
    [3, 12, 0.088942, 0.532305],
    [1, 13, 0.01371, 0.33314],
  ])('Wilson %d of %d', (k, n, lower, upper) => {
    expect(wilsonInterval(k, n).lower).toBeCloseTo(lower, 6);
    expect(wilsonInterval(k, n).upper).toBeCloseTo(upper, 6);
  });

  it('4 of 13 by Clopper and Pearson, and by Jeffreys', () => {
    const [exact, jeffreys] = [clopperPearsonInterval(4, 13), jeffreysInterval(4, 13)];
    expect(exact.lower).toBeCloseTo(0.09092, 6);
    expect(exact.upper).toBeCloseTo(0.614262, 6);
    expect(jeffreys.lower).toBeCloseTo(0.113948, 6);
    expect(jeffreys.upper).toBeCloseTo(0.57703, 6);
  });
});

const ways = [wilsonInterval, clopperPearsonInterval, jeffreysInterval];
const counts = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));

describe('always', () => {
  it('holds the share, mirrors it, and ends at 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ k, n }) => {
        for (const way of ways) {
          const [own, mirrored] = [way(k, n), way(n - k, n)];
          expect(own.value).toBe(k / n);
          expect(own.lower).toBeLessThanOrEqual(k / n);
          expect(own.upper).toBeGreaterThanOrEqual(k / n);
          expect(own.lower).toBeCloseTo(1 - (mirrored.upper ?? 0), 9);
          expect(own.lower === 0).toBe(k === 0);
          expect(own.upper === 1).toBe(k === n);
        }
      }),
    );
  });

  it('is undefined for nobody, bounded when somebody is missing, and throws on what is no count', () => {
    for (const way of ways) {
      expect(way(0, 0, 4)).toMatchObject({
        value: null,
        n: 0,
        nMissing: 4,
        status: 'undefined',
        reasons: ['nobody-known'],
      });
      expect(way(1, 2, 3)).toMatchObject({ status: 'bounded', nMissing: 3 });
      for (const [k, n] of [
        [3, 2],
        [-1, 2],
        [0.5, 2],
        [1, Number.NaN],
      ] as const)
        expect(() => way(k, n)).toThrow(RangeError);
    }
  });
});

describe('two groups', () => {
  it('has the interval of Newcombe (1998): 56 of 70 against 48 of 80', () => {
    const found = differenceOfShares(56, 70, 48, 80);
    expect(found.value).toBeCloseTo(0.2, 12);
    expect(found.lower).toBeCloseTo(0.0524, 4);
    expect(found.upper).toBeCloseTo(0.3339, 4);
  });
  it('has the interval of Newcombe (1998) at the ends: 10 of 10 against 0 of 10', () => {
    const found = differenceOfShares(10, 10, 0, 10);
    expect(found.lower).toBeCloseTo(0.6075, 4);
    expect(found.upper).toBe(1);
  });
  it('turns round with the groups, holds the difference, and needs both', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const there = differenceOfShares(one.k, one.n, other.k, other.n);
        const back = differenceOfShares(other.k, other.n, one.k, one.n);
        expect(there.lower).toBeCloseTo(-(back.upper ?? 0), 12);
        expect(there.lower).toBeLessThanOrEqual(there.value ?? 0);
        expect(there.upper).toBeGreaterThanOrEqual(there.value ?? 0);
        expect(there.upper).toBeLessThanOrEqual(1);
      }),
    );
    expect(differenceOfShares(0, 0, 1, 2)).toMatchObject({ value: null, reasons: ['empty-group'] });
  });
});

describe('a change of the same people', () => {
  it('is McNemar’s exact test and Agresti and Min’s interval, computed by hand', () => {
    // 12 of 60 turned to yes and 3 to no: 2·(1 + 15 + 105 + 455)/2^15.
    const { change, pValue } = pairedChange({ yesYes: 20, yesNo: 3, noYes: 12, noNo: 25 });
    expect(pValue.value).toBeCloseTo(1152 / 32768, 12);
    expect(change.value).toBeCloseTo(9 / 60, 12);
    const half = (1.959963984540054 * Math.sqrt(3.5 + 12.5 - 81 / 62)) / 62;
    expect(change.lower).toBeCloseTo(9 / 62 - half, 12);
    expect(change.upper).toBeCloseTo(9 / 62 + half, 12);
    expect(change).toMatchObject({ method: 'agresti-min', n: 60 });
  });
  it('reproduces the approval ratings of Agresti: 794, 150, 86, 570', () => {
    const { change } = pairedChange({ yesYes: 794, yesNo: 150, noYes: 86, noNo: 570 });
    expect(change.value).toBeCloseTo(-0.04, 12);
    expect(change.lower).toBeCloseTo(-0.0587, 3);
    expect(change.upper).toBeCloseTo(-0.0211, 3);
  });
  it('turns round with time and holds the change', () => {
    const cell = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (yesYes, yesNo, noYes, noNo) => {
        fc.pre(yesYes + yesNo + noYes + noNo > 0);
        const { change, pValue } = pairedChange({ yesYes, yesNo, noYes, noNo });
        const back = pairedChange({ yesYes, yesNo: noYes, noYes: yesNo, noNo });
        expect(back.pValue.value).toBe(pValue.value);
        expect(change.lower).toBeCloseTo(-(back.change.upper ?? 0), 12);
        expect(change.lower).toBeLessThanOrEqual(change.value ?? 0);
        expect(change.upper).toBeGreaterThanOrEqual(change.value ?? 0);
        expect(pValue.value).toBeLessThanOrEqual(1);
        expect(yesNo !== noYes || pValue.value === 1).toBe(true);
      }),
    );
    expect(pairedChange({ yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 }, 5).pValue).toMatchObject({
      value: null,
      nMissing: 5,
      reasons: ['nobody-known'],
    });
    expect(() => pairedChange({ yesYes: 1, yesNo: -1, noYes: 0, noNo: 0 })).toThrow(RangeError);
  });
});

describe('how many must answer', () => {
  test.each([
    [0.12, 0.03, 4416, 410],
    [0.3, 0.05, 4416, 301],
    [0.5, 0.05, 4416, 354],
    [0, 0.05, 4416, 1],
    [0.5, 0.001, 20, 20],
  ])('%d to ±%d of %d: %d', (p, margin, population, n) => {
    expect(sampleSizeOfShare(p, margin, population).value).toBe(n);
  });
  test.each([
    [1.2, 0.05, 100],
    [0.5, 0, 100],
    [0.5, 0.05, 0],
    [0.5, 0.05, 10.5],
  ])('%d to ±%d of %d makes no sense', (p, margin, population) => {
    expect(sampleSizeOfShare(p, margin, population)).toMatchObject({
      value: null,
      reasons: ['out-of-range'],
    });
  });
});
