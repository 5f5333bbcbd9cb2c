import { expect, test } from 'vitest';
import { createSampler } from '../../../src/core/statistics/create-sampler.ts';
import { lognormalBetween } from '../../../src/core/statistics/lognormal-between.ts';
import { quantileOf } from '../../../src/core/statistics/quantile-of.ts';
import { sampleMoments } from '../../../src/core/statistics/sample-moments.ts';
import { sampleQuantiles } from '../../../src/core/statistics/sample-quantiles.ts';
import type { Sampling } from '../../../src/core/statistics/sampling.ts';

/** Y = C·4416·s with known moments and quantiles. */
const draw = (sampling: Omit<Sampling, 'dimensions'>): Float64Array => {
  const cost = quantileOf(lognormalBetween(600_000, 1_600_000));
  const share = quantileOf({ kind: 'beta', alpha: 4.5, beta: 9.5 });
  const sampler = createSampler({ ...sampling, dimensions: 2 });
  const point = new Float64Array(2);
  return Float64Array.from({ length: sampling.draws }, (_none, index) => {
    sampler.fillPoint(index, point);
    return cost(point[0] ?? Number.NaN) * 4416 * share(point[1] ?? Number.NaN);
  });
};

const [mean, sd] = [1_453_959_268.37, 722_296_522.1];
const printed = [524_756_043, 1_328_589_913, 2_809_247_768];

const draws = 16_384;
const standardError = sd / Math.sqrt(draws);

test.each(['sobol', 'lhs', 'random'] as const)('oracle A by %s points', (sampler) => {
  const values = draw({ sampler, seed: 1, draws });
  const found = sampleMoments(values);
  // Stratified points err less than random ones; four random standard errors bind them all.
  expect(Math.abs(found.mean - mean)).toBeLessThan(4 * standardError);
  expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.05);
  const quantiles = sampleQuantiles(values, [0.05, 0.5, 0.95]);
  // Standard error of a quantile: √(p(1 − p)/n) over the density there, read off the sample itself.
  for (const [index, probability] of [0.05, 0.5, 0.95].entries()) {
    const step = 0.01;
    const [below = 0, above = 0] = sampleQuantiles(values, [probability - step, probability + step]);
    const error = (Math.sqrt((probability * (1 - probability)) / draws) * (above - below)) / (2 * step);
    expect(Math.abs((quantiles[index] ?? 0) - (printed[index] ?? 0))).toBeLessThan(4 * error);
  }
});

test('Sobol points come closer than a thousandth, in each of eight scrambles', () => {
  const means = Float64Array.from({ length: 8 }, (_none, replicate) => {
    const values = draw({ sampler: 'sobol', seed: 1, draws, replicate });
    const found = sampleMoments(values);
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(1e-3);
    expect(Math.abs(found.sd / sd - 1)).toBeLessThan(5e-3);
    const quantiles = sampleQuantiles(values, [0.05, 0.5, 0.95]);
    for (const [index, value] of quantiles.entries()) {
      expect(Math.abs(value / (printed[index] ?? 0) - 1)).toBeLessThan(5e-3);
    }
    return found.mean;
  });
  expect(sampleMoments(means).sd).toBeLessThan(standardError / 5);
});
