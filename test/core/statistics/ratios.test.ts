import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/core/statistics/benjamini-hochberg.ts';
import { bootstrapInterval } from '../../../src/core/statistics/bootstrap-interval.ts';
import { fiellerRatio } from '../../../src/core/statistics/fieller-ratio.ts';
import { gammaDraw } from '../../../src/core/statistics/gamma-draw.ts';
import { herfindahl } from '../../../src/core/statistics/herfindahl.ts';
import { meanInterval } from '../../../src/core/statistics/mean-interval.ts';
import { pearsonCorrelation } from '../../../src/core/statistics/pearson-correlation.ts';
import { randomSource } from '../../../src/core/statistics/random-source.ts';
import { rangeRestriction } from '../../../src/core/statistics/range-restriction.ts';
import { ratioBootstrap } from '../../../src/core/statistics/ratio-bootstrap.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';

const bootstrap = { seed: 1, replicates: 2000 };

describe('Fieller', () => {
  const over = Float64Array.of(12, 15, 9, 20, 14, 11, 18, 16);
  const under = Float64Array.of(3, 4, 2, 6, 4, 2, 5, 3);

  it('has the roots that R uniroot finds for the t of over − R·under', () => {
    const found = fiellerRatio(over, under);
    expect(found.value).toBeCloseTo(3.965517241, 9);
    expect(found.lower).toBeCloseTo(3.477894572, 8);
    expect(found.upper).toBeCloseTo(4.825111979, 8);
  });

  it('is the interval of the mean where the divisor does not vary', () => {
    const ones = over.map(() => 1);
    const [ratio, mean] = [fiellerRatio(over, ones), meanInterval(over)];
    expect(ratio.lower).toBeCloseTo(mean.lower ?? 0, 10);
    expect(ratio.upper).toBeCloseTo(mean.upper ?? 0, 10);
  });

  it('has no limits where the divisor may be 0, and no value where it is', () => {
    expect(fiellerRatio(Float64Array.of(1, 2, 3), Float64Array.of(0, 0, 1))).toMatchObject({
      value: 6,
      lower: null,
      reasons: ['fieller-unbounded'],
    });
    expect(fiellerRatio(Float64Array.of(1, 2), Float64Array.of(0, 0)).reasons).toEqual(['denominator-zero']);
    expect(fiellerRatio(new Float64Array(0), new Float64Array(0)).reasons).toEqual(['denominator-zero']);
    expect(fiellerRatio(Float64Array.of(5), Float64Array.of(2)).reasons).toEqual(['single-value']);
    expect(() => fiellerRatio(over, Float64Array.of(1))).toThrow(RangeError);
  });
});

describe('bootstrap', () => {
  it('of a mean is near Student’s interval, and the same for the same seed', () => {
    const values = Float64Array.from({ length: 200 }, (_none, at) => (at * 37) % 101);
    const found = ratioBootstrap(
      values,
      values.map(() => 1),
      bootstrap,
    );
    const { value, lower, upper } = meanInterval(values);
    expect(found.value).toBeCloseTo(value ?? 0, 10);
    const width = (upper ?? 0) - (lower ?? 0);
    expect(Math.abs((found.lower ?? 0) - (lower ?? 0))).toBeLessThan(0.05 * width);
    expect(Math.abs((found.upper ?? 0) - (upper ?? 0))).toBeLessThan(0.05 * width);
    expect(
      ratioBootstrap(
        values,
        values.map(() => 1),
        bootstrap,
      ),
    ).toEqual(found);
    expect(
      ratioBootstrap(
        values,
        values.map(() => 1),
        { ...bootstrap, seed: 2 },
      ),
    ).not.toEqual(found);
  });

  it('of two rows is that of their four draws: 1, 4/3 twice, 3/2', () => {
    expect(ratioBootstrap(Float64Array.of(1, 3), Float64Array.of(1, 2), bootstrap)).toMatchObject({
      value: 4 / 3,
      lower: 1,
      upper: 1.5,
    });
  });

  it('draws rows whole: one group that weighs most makes the interval wide', () => {
    const alone = ratioBootstrap(
      Float64Array.from({ length: 40 }, (_none, at) => at % 2),
      new Float64Array(40).fill(1),
      bootstrap,
    );
    const inGroups = ratioBootstrap(
      Float64Array.of(0, 10, 0, 10),
      Float64Array.of(10, 10, 10, 10),
      bootstrap,
    );
    const width = (one: typeof alone): number => (one.upper ?? 0) - (one.lower ?? 0);
    expect([alone.value, inGroups.value]).toEqual([0.5, 0.5]);
    expect(width(inGroups)).toBeGreaterThan(2 * width(alone));
  });

  it('has no upper limit where draws too often divide by nothing', () => {
    const found = ratioBootstrap(Float64Array.of(1, 1, 1), Float64Array.of(0, 0, 1), bootstrap);
    expect(found).toMatchObject({ value: 3, upper: null, reasons: ['upper-not-reached'] });
    // All three draws miss the only result in (2/3)³ of the replicates.
    const { undefinedShare } = bootstrapInterval(bootstrap, 3, (rows) =>
      rows.every((row) => row !== 2) ? Number.POSITIVE_INFINITY : 1,
    );
    expect(Math.abs(undefinedShare - 8 / 27)).toBeLessThan(
      (4 * Math.sqrt((8 / 27) * (19 / 27))) / Math.sqrt(2000),
    );
  });

  it('refuses columns that do not fit, and has no ratio to nothing', () => {
    expect(() => ratioBootstrap(Float64Array.of(1), Float64Array.of(1, 2), bootstrap)).toThrow(RangeError);
    expect(() => ratioBootstrap(Float64Array.of(-1), Float64Array.of(1), bootstrap)).toThrow(RangeError);
    expect(ratioBootstrap(Float64Array.of(0), Float64Array.of(0), bootstrap).reasons).toEqual([
      'denominator-zero',
    ]);
    expect(ratioBootstrap(Float64Array.of(1), Float64Array.of(2), bootstrap).reasons).toEqual([
      'single-value',
    ]);
  });
});

describe('correlation', () => {
  const weight = Float64Array.of(
    2.62,
    2.875,
    2.32,
    3.215,
    3.44,
    3.46,
    3.57,
    3.19,
    3.15,
    3.44,
    3.44,
    4.07,
    3.73,
    3.78,
    5.25,
    5.424,
    5.345,
    2.2,
    1.615,
    1.835,
    2.465,
    3.52,
    3.435,
    3.84,
    3.845,
    1.935,
    2.14,
    1.513,
    3.17,
    2.77,
    3.57,
    2.78,
  );
  const mileage = Float64Array.of(
    21,
    21,
    22.8,
    21.4,
    18.7,
    18.1,
    14.3,
    24.4,
    22.8,
    19.2,
    17.8,
    16.4,
    17.3,
    15.2,
    10.4,
    10.4,
    14.7,
    32.4,
    30.4,
    33.9,
    21.5,
    15.5,
    15.2,
    13.3,
    19.2,
    27.3,
    26,
    30.4,
    15.8,
    19.7,
    15,
    21.4,
  );

  it('has the value and limits of R cor.test for weight and mileage of 32 cars (Henderson and Velleman 1981)', () => {
    const found = pearsonCorrelation(weight, mileage);
    expect(found.value).toBeCloseTo(-0.8676593765, 9);
    expect(found.lower).toBeCloseTo(-0.9338264133, 9);
    expect(found.upper).toBeCloseTo(-0.7440871965, 9);
  });

  it('says when it is not defined', () => {
    expect(pearsonCorrelation(Float64Array.of(1, 2), Float64Array.of(1, 2)).reasons).toEqual(['too-few']);
    expect(pearsonCorrelation(Float64Array.of(0.1, 0.1, 0.1), Float64Array.of(1, 2, 3)).reasons).toEqual([
      'no-variation',
    ]);
    expect(pearsonCorrelation(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 4, 6, 8), 1)).toMatchObject({
      value: 1,
      lower: null,
      nMissing: 1,
      status: 'ok',
      reasons: ['no-limits'],
    });
  });

  it('is not changed by units, and turned by a sign', () => {
    const other = pearsonCorrelation(
      weight.map((x) => 7 - 3 * x),
      mileage,
    );
    expect(other.value).toBeCloseTo(0.8676593765, 9);
  });

  it('is found again after a selection by the first variable (Thorndike, case II)', () => {
    // r = .5 among people whose marks spread half as far as those of all: 1/√(1 − .25 + 1) = .7559289.
    expect(rangeRestriction(0.5, 2)).toBeCloseTo(0.7559289, 7);
    expect(rangeRestriction(-0.5, 2)).toBeCloseTo(-0.7559289, 7);
    expect(rangeRestriction(0.4, 1)).toBeCloseTo(0.4, 12);
    const source = randomSource(5, 'input');
    const all = Array.from({ length: 20000 }, (_none, at) => {
      const x = standardNormalQuantile(source.uniform(at, 0, 0));
      const noise = standardNormalQuantile(source.uniform(at, 0, 1));
      return { x, y: 0.6 * x + 0.8 * noise };
    });
    const sd = (people: typeof all): number => {
      const mean = people.reduce((sum, { x }) => sum + x, 0) / people.length;
      return Math.sqrt(people.reduce((sum, { x }) => sum + (x - mean) ** 2, 0) / (people.length - 1));
    };
    const chosen = all.filter(({ x }) => x > 0.8);
    const { value } = pearsonCorrelation(
      Float64Array.from(chosen, ({ x }) => x),
      Float64Array.from(chosen, ({ y }) => y),
    );
    expect(value).toBeLessThan(0.4);
    expect(Math.abs(rangeRestriction(value ?? 0, sd(all) / sd(chosen)) - 0.6)).toBeLessThan(0.03);
  });
});

describe('Benjamini–Hochberg', () => {
  it('adjusts as R p.adjust', () => {
    const q = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.5, 0.04]);
    for (const [at, wanted] of [0.03, 0.048, 0.048, 0.03, 0.5, 0.048].entries())
      expect(q[at]).toBeCloseTo(wanted, 12);
  });

  it('never falls below p, keeps the order, and of one is p', () => {
    expect(benjaminiHochberg([0.2])).toEqual([0.2]);
    expect(benjaminiHochberg([])).toEqual([]);
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }), (ps) => {
        const qs = benjaminiHochberg(ps);
        for (const [at, p] of ps.entries()) {
          expect(qs[at]).toBeGreaterThanOrEqual(p);
          expect(qs[at]).toBeLessThanOrEqual(1);
          const greater = qs.filter((_q, other) => p < (ps[other] ?? 0));
          expect(greater.every((q) => (qs[at] ?? 1) <= q)).toBe(true);
        }
      }),
    );
  });
});

it('concentration of K equal amounts is 1/K', () => {
  expect(herfindahl([3, 3, 3, 3])).toBeCloseTo(0.25, 12);
  expect(herfindahl([0, 9, 0])).toBe(1);
  expect(herfindahl([0, 0])).toBeNaN();
});

describe('gamma draws', () => {
  it.each([0.4, 1, 2.5, 30])('have mean and variance %d', (shape) => {
    const source = randomSource(7, 'input');
    const draws = Array.from({ length: 20000 }, (_none, at) => gammaDraw(source, at, 0, shape));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (draws.length - 1);
    // Four standard errors; the fourth central moment of a gamma is 3k² + 6k.
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / 20000));
    expect(Math.abs(variance - shape)).toBeLessThan(4 * Math.sqrt((2 * shape * shape + 6 * shape) / 20000));
    expect(draws.every((x) => x > 0)).toBe(true);
  });

  it('depend on seed, place and stream alone', () => {
    const [one, other] = [randomSource(7, 'input'), randomSource(8, 'input')];
    expect(gammaDraw(one, 3, 1, 2)).toBe(gammaDraw(randomSource(7, 'input'), 3, 1, 2));
    expect(gammaDraw(one, 3, 1, 2)).not.toBe(gammaDraw(one, 4, 1, 2));
    expect(gammaDraw(one, 3, 1, 2)).not.toBe(gammaDraw(one, 3, 2, 2));
    expect(gammaDraw(one, 3, 1, 2)).not.toBe(gammaDraw(other, 3, 1, 2));
  });
});
