import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chiSquareTail } from '../../../src/core/statistics/chi-square-tail.ts';
import { katzRatio } from '../../../src/core/statistics/katz-ratio.ts';
import { meanInterval } from '../../../src/core/statistics/mean-interval.ts';
import { medianInterval } from '../../../src/core/statistics/median-interval.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson-interval.ts';
import { binomialCdf } from '../../../src/core/statistics/proportion/binomial-cdf.ts';
import { tQuantile } from '../../../src/core/statistics/t-quantile.ts';

describe('Poisson, as R poisson.test prints it', () => {
  test.each([
    [0, 0, 3.688879454],
    [1, 0.02531780798, 5.57164339094],
    [3, 0.6186721229, 8.7672730697],
    [10, 4.795388696, 18.390356042],
    [100, 81.36399125, 121.62679379],
  ])('%d', (count, lower, upper) => {
    const found = poissonInterval(count);
    expect(found).toMatchObject({ value: count, method: 'exact-poisson', status: 'ok' });
    expect(found.lower).toBeCloseTo(lower, 8);
    expect(found.upper).toBeCloseTo(upper, 7);
  });

  it('leaves 2.5 % on each side, and refuses what is no count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const { lower, upper } = poissonInterval(count);
        expect(1 - chiSquareTail(2 * (lower ?? 0), 2 * count)).toBeCloseTo(0.025, 9);
        expect(chiSquareTail(2 * (upper ?? 0), 2 * count + 2)).toBeCloseTo(0.025, 9);
      }),
    );
    expect(() => poissonInterval(1.5)).toThrow(RangeError);
    expect(() => poissonInterval(-1)).toThrow(RangeError);
  });
});

describe('Student’s t', () => {
  test.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [9, 2.262157163],
    [30, 2.042272456],
    [300, 1.967903011],
  ])('97.5 %% point with %d degrees, as R qt prints it', (degrees, point) => {
    expect(tQuantile(0.975, degrees)).toBeCloseTo(point, 7);
  });

  it('gives a mean the interval of R t.test', () => {
    const found = meanInterval(Float64Array.of(5.1, 4.9, 6.2, 7, 5.5));
    expect(found.value).toBeCloseTo(5.74, 12);
    expect(found.lower).toBeCloseTo(4.669717324, 8);
    expect(found.upper).toBeCloseTo(6.810282676, 8);
  });

  it('has no limits for one value and nothing for none', () => {
    expect(meanInterval(Float64Array.of(4), 2)).toMatchObject({
      value: 4,
      lower: null,
      upper: null,
      status: 'bounded',
      nMissing: 2,
      reasons: ['single-value'],
    });
    expect(meanInterval(new Float64Array(0))).toMatchObject({
      status: 'undefined',
      reasons: ['nobody-known'],
    });
    expect(() => meanInterval(Float64Array.of(1, Number.NaN))).toThrow(RangeError);
  });
});

describe('Katz', () => {
  it('is the Physicians’ Health Study: heart attacks with placebo and with aspirin (Agresti, Categorical Data Analysis)', () => {
    const found = katzRatio(189, 11034, 104, 11037);
    expect(found.value).toBeCloseTo(1.817801794, 9);
    expect(found.lower).toBeCloseTo(1.433030903, 8);
    expect(found.upper).toBeCloseTo(2.305884232, 8);
  });

  it('has no limits at 0 and no ratio to 0', () => {
    expect(katzRatio(0, 20, 5, 20)).toMatchObject({
      value: 0,
      lower: null,
      upper: null,
      reasons: ['numerator-zero'],
    });
    for (const [a, n1, c, n2] of [
      [3, 20, 0, 20],
      [0, 0, 3, 20],
      [3, 20, 0, 0],
    ] as const)
      expect(katzRatio(a, n1, c, n2)).toMatchObject({ status: 'undefined', reasons: ['denominator-zero'] });
    expect(() => katzRatio(5, 4, 1, 4)).toThrow(RangeError);
  });

  it('turns over when the groups change places', () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }))
      .map(([k, more]) => [k, k + more] as const);
    fc.assert(
      fc.property(group, group, ([a, n1], [c, n2]) => {
        const [one, other] = [katzRatio(a, n1, c, n2), katzRatio(c, n2, a, n1)];
        expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9);
        expect(one.lower).toBeLessThanOrEqual(one.value ?? 0);
      }),
    );
  });
});

describe('median', () => {
  /** Ranks that R qbinom gives: the interval covers at least 95 %, and the next narrower one does not. */
  test.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [25, 8, 18],
    [100, 40, 61],
    [1000, 469, 532],
  ])('of %d values lies between the %dth and the %dth', (n, lower, upper) => {
    const values = Float64Array.from({ length: n }, (_none, at) => n - at);
    expect(medianInterval(values)).toMatchObject({ value: (n + 1) / 2, lower, upper, status: 'ok' });
    expect(1 - 2 * binomialCdf(lower - 1, n, 0.5)).toBeGreaterThanOrEqual(0.95);
    expect(1 - 2 * binomialCdf(lower, n, 0.5)).toBeLessThan(0.95);
  });

  it('has no limits below six values', () => {
    expect(medianInterval(Float64Array.of(1, 2, 9, 4, 5))).toMatchObject({
      value: 4,
      lower: null,
      upper: null,
      reasons: ['too-few-for-limits'],
    });
    expect(medianInterval(new Float64Array(0)).reasons).toEqual(['nobody-known']);
  });

  it('counts what is still awaited as longer than all, and does not call it missing', () => {
    const days = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect(medianInterval(days, 2)).toMatchObject({
      value: 4.5,
      lower: 1,
      upper: null,
      nMissing: 2,
      status: 'ok',
    });
    expect(medianInterval(days, 2).reasons).toEqual(['upper-not-reached']);
    expect(medianInterval(days, 6)).toMatchObject({ value: null, reasons: ['median-not-reached'] });
  });
});
