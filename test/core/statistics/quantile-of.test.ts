import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Distribution } from '../../../src/core/statistics/distribution.ts';
import { distributionFault } from '../../../src/core/statistics/distribution.ts';
import { lognormalBetween } from '../../../src/core/statistics/lognormal-between.ts';
import { momentsOf } from '../../../src/core/statistics/moments-of.ts';
import { pertShape } from '../../../src/core/statistics/pert-shape.ts';
import { quantileOf } from '../../../src/core/statistics/quantile-of.ts';

const at = (distribution: Distribution, ...probabilities: readonly number[]): readonly number[] =>
  probabilities.map(quantileOf(distribution));

/** The values that do not round to what is printed, by more than half a unit of its last digit. */
const misprints = (found: readonly number[], printed: readonly string[]): readonly string[] => {
  expect(found).toHaveLength(printed.length);
  return printed.filter((text, index) => {
    const half = 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0);
    return !(Math.abs((found[index] ?? Number.NaN) - Number(text)) <= half * (1 + 1e-6));
  });
};

describe('worked examples', () => {
  it('PERT(0, 10, 100) and PERT(.02, .12, .45)', () => {
    const wide: Distribution = { kind: 'pert', low: 0, mode: 10, high: 100 };
    expect(misprints(at(wide, 0.05, 0.5, 0.95), ['2.99981823', '20.26648504', '54.20740974'])).toEqual([]);
    expect(pertShape(0, 10, 100)).toEqual({ alpha: 1.4, beta: 4.6 });
    const { mean, variance } = momentsOf(wide);
    expect(misprints([mean, variance], ['23.33333', '255.55556'])).toEqual([]);
    const { alpha, beta } = pertShape(0.02, 0.12, 0.45);
    expect(misprints([alpha, beta], ['1.930232558', '4.069767442'])).toEqual([]);
    expect(
      misprints([momentsOf({ kind: 'pert', low: 0.02, mode: 0.12, high: 0.45 }).mean], ['0.158333']),
    ).toEqual([]);
  });

  it('triangular(1, 3, 9)', () => {
    const distribution: Distribution = { kind: 'triangular', low: 1, mode: 3, high: 9 };
    expect(
      misprints(at(distribution, 0.05, 0.5, 0.95), ['1.894427191', '4.101020514', '7.450806662']),
    ).toEqual([]);
    const { mean, variance } = momentsOf(distribution);
    expect(misprints([mean, variance], ['4.33333', '2.88889'])).toEqual([]);
  });

  it('lognormal with P5 = 1 and P95 = 10', () => {
    const distribution = lognormalBetween(1, 10);
    if (distribution.kind !== 'lognormal') throw new Error('not a lognormal');
    expect(
      misprints(
        [distribution.mu, distribution.sigma, momentsOf(distribution).mean],
        ['1.151292546', '0.699936169', '4.040012827'],
      ),
    ).toEqual([]);
    expect(misprints(at(distribution, 0.05, 0.95), ['1.000000000', '10.00000000'])).toEqual([]);
  });

  it('beta(4.5, 9.5) and the normal', () => {
    const distribution: Distribution = { kind: 'beta', alpha: 4.5, beta: 9.5 };
    expect(
      misprints(at(distribution, 0.025, 0.5, 0.975), ['0.1139479601', '0.3127149575', '0.5770302344']),
    ).toEqual([]);
    expect(
      misprints(at({ kind: 'normal', mean: 2, sd: 3 }, 0.5, 0.975), ['2.000000000', '7.879891954']),
    ).toEqual([]);
  });
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const threeAscending = fc
  .tuple(number, number, number)
  .map((three) => three.toSorted((a, b) => a - b) as [number, number, number]);
const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const shape = fc.double({ min: 0.3, max: 60, noNaN: true });

const cdfOfTriangular = (low: number, mode: number, high: number, x: number): number =>
  x <= mode
    ? ((x - low) * (x - low)) / ((high - low) * (mode - low))
    : 1 - ((high - x) * (high - x)) / ((high - low) * (high - mode));

/** The beta distribution function of whole shapes, as the tail of a binomial. */
const cdfOfBeta = (alpha: number, beta: number, x: number): number => {
  const n = alpha + beta - 1;
  let [term, sum] = [(1 - x) ** n, 0];
  for (let k = 0; k <= n; k += 1) {
    if (k >= alpha) sum += term;
    term *= ((n - k) / (k + 1)) * (x / (1 - x));
  }
  return sum;
};

describe('quantile functions', () => {
  it('undo their distribution function', () => {
    fc.assert(
      fc.property(threeAscending, probability, ([low, mode, high], u) => {
        fc.pre(high - low > 1e-3);
        const x = quantileOf({ kind: 'triangular', low, mode, high })(u);
        expect(Math.abs(cdfOfTriangular(low, mode, high, x) - u)).toBeLessThan(1e-6);
        expect(quantileOf({ kind: 'uniform', low, high })(u)).toBeCloseTo(low + u * (high - low), 9);
      }),
    );
    const whole = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (alpha, beta, u) => {
        const x = quantileOf({ kind: 'beta', alpha, beta })(u);
        expect(Math.abs(cdfOfBeta(alpha, beta, x) - u)).toBeLessThan(1e-7);
      }),
      { numRuns: 60 },
    );
  });

  it('differ from the library’s by less than the error stated', () => {
    fc.assert(
      fc.property(shape, shape, fc.array(probability, { minLength: 8, maxLength: 8 }), (alpha, beta, us) => {
        const quantile = quantileOf({ kind: 'beta', alpha, beta });
        for (const u of us) {
          expect(Math.abs(quantile(u) - betaQuantile(u, alpha, beta))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 40 },
    );
    const normal = quantileOf({ kind: 'normal', mean: 0, sd: 1 });
    for (let step = 1; step < 4000; step += 1) {
      for (const u of [step / 4000, 2 ** (-step / 100), 1 - 2 ** (-step / 100)]) {
        expect(
          Math.abs(normal(u) - normalQuantile(Math.min(Math.max(u, 2 ** -53), 1 - 2 ** -53), 0, 1)),
        ).toBeLessThan(u < 1e-12 || u > 1 - 1e-12 ? 1e-2 : 1e-9);
      }
    }
  });

  it('never fall, and stay within their bounds', () => {
    fc.assert(
      fc.property(threeAscending, fc.integer({ min: 1, max: 20_000 }), ([low, mode, high], step) => {
        const [u, next] = [step / 20_001, (step + 1) / 20_001];
        for (const kind of ['triangular', 'pert'] as const) {
          const quantile = quantileOf({ kind, low, mode, high });
          expect(quantile(next)).toBeGreaterThanOrEqual(quantile(u) - 1e-9 * (high - low));
          expect(quantile(0)).toBeGreaterThanOrEqual(low - 1e-9);
          expect(quantile(1)).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
    );
  });

  it('have the mean and variance said of them', () => {
    const samples: readonly Distribution[] = [
      { kind: 'uniform', low: -1, high: 4 },
      { kind: 'triangular', low: 0, mode: 0.02, high: 0.04 },
      { kind: 'pert', low: 0.02, mode: 0.12, high: 0.45 },
      { kind: 'beta', alpha: 3, beta: 47 },
      { kind: 'beta', alpha: 10.5, beta: 2.5 },
      { kind: 'normal', mean: 0.15, sd: 0.05 },
      { kind: 'lognormal', mu: 0, sigma: 0.15, multiplies: true },
      { kind: 'discrete', values: [3, 1, 2], weights: [1, 2, 1] },
    ];
    const n = 65_536;
    for (const distribution of samples) {
      const quantile = quantileOf(distribution);
      let [sum, squares] = [0, 0];
      const { mean, variance } = momentsOf(distribution);
      for (let step = 0; step < n; step += 1) {
        const distance = quantile((step + 0.5) / n) - mean;
        sum += distance;
        squares += distance * distance;
      }
      expect(Math.abs(sum / n), distribution.kind).toBeLessThan(1e-4 * Math.sqrt(variance));
      expect(Math.abs(squares / n / variance - 1), distribution.kind).toBeLessThan(1e-3);
    }
  });

  it('give the same answers in whatever order they are asked', () => {
    const us = Array.from({ length: 500 }, (_none, index) => ((index * 0.6180339887) % 1) * 0.999 + 5e-4);
    // Shapes used nowhere else, so that the table is made here.
    const forward = us.map(quantileOf({ kind: 'beta', alpha: 2.123456, beta: 3.654321 }));
    const distribution: Distribution = {
      kind: 'pert',
      low: 0,
      mode: (2.123456 - 1) / (2.123456 + 1.654321),
      high: 1,
    };
    expect(quantileOf(distribution)(0.3)).toBeCloseTo(
      quantileOf({ kind: 'beta', ...pertShape(0, distribution.mode, 1) })(0.3),
      12,
    );
    const backward = us.toReversed().map(quantileOf({ kind: 'beta', alpha: 2.123456, beta: 3.654321 }));
    expect(backward.toReversed()).toEqual(forward);
  });
});

test('a fixed number, bounds that meet, a multiplier, steps and a sample', () => {
  expect(quantileOf({ kind: 'fixed' }, 63)(0.2)).toBe(63);
  expect(() => quantileOf({ kind: 'fixed' })).toThrow(RangeError);
  for (const kind of ['triangular', 'pert'] as const) {
    expect(quantileOf({ kind, low: 2, mode: 2, high: 2 })(0.9)).toBe(2);
    expect(quantileOf({ kind, low: 2, mode: 2, high: 3 })(0.5)).toBeGreaterThan(2);
  }
  expect(quantileOf({ kind: 'lognormal', mu: 0, sigma: 0.15, multiplies: true }, 500)(0.5)).toBeCloseTo(
    500,
    6,
  );
  expect(quantileOf({ kind: 'lognormal', mu: 0, sigma: 0.15, multiplies: false }, 500)(0.5)).toBeCloseTo(
    1,
    9,
  );
  expect(at({ kind: 'discrete', values: [5, 1], weights: [0.25, 0.75] }, 0.1, 0.75, 0.76)).toEqual([1, 1, 5]);
  expect(at({ kind: 'empirical', values: [4, 1, 2] }, 0.25, 0.5, 0.75)).toEqual([1.5, 2, 3]);
});

test('what cannot be drawn from is named by its field', () => {
  const faults: readonly (readonly [Distribution, string, string])[] = [
    [{ kind: 'uniform', low: 2, high: 1 }, 'crossed-bounds', 'high'],
    [{ kind: 'triangular', low: 0, mode: 3, high: 2 }, 'crossed-bounds', 'mode'],
    [{ kind: 'pert', low: 3, mode: 3, high: 2 }, 'crossed-bounds', 'high'],
    [{ kind: 'pert', low: 0, mode: Number.NaN, high: 2 }, 'not-a-number', 'mode'],
    [{ kind: 'beta', alpha: 0, beta: 1 }, 'not-positive', 'alpha'],
    [{ kind: 'beta', alpha: 1, beta: -1 }, 'not-positive', 'beta'],
    [{ kind: 'normal', mean: 0, sd: -1 }, 'negative', 'sd'],
    [{ kind: 'lognormal', mu: Number.POSITIVE_INFINITY, sigma: 1, multiplies: false }, 'not-a-number', 'mu'],
    [{ kind: 'lognormal', mu: 0, sigma: -1, multiplies: true }, 'negative', 'sigma'],
    [{ kind: 'discrete', values: [1], weights: [0] }, 'nothing-to-draw-from', 'weights'],
    [{ kind: 'discrete', values: [1, 2], weights: [1] }, 'nothing-to-draw-from', 'weights'],
    [{ kind: 'discrete', values: [1, 2], weights: [2, -1] }, 'negative', 'weights'],
    [{ kind: 'empirical', values: [] }, 'nothing-to-draw-from', 'values'],
    [{ kind: 'empirical', values: [1, Number.NaN] }, 'not-a-number', 'values'],
  ];
  for (const [distribution, code, field] of faults) {
    expect(distributionFault(distribution)).toEqual({ code, field });
    expect(() => quantileOf(distribution)).toThrow(RangeError);
  }
  expect(() => lognormalBetween(0, 1)).toThrow(RangeError);
});
