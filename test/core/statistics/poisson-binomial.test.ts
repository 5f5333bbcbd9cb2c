import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { expect, test } from 'vitest';
import { tabulatedNormal } from '../../../src/core/statistics/tabulated-normal.ts';
import { poissonBinomial } from '../../../src/core/statistics/poisson-binomial.ts';
import { refinedNormal } from '../../../src/core/statistics/refined-normal.ts';

test('the table of Φ keeps to 1e-14', () => {
  let worst = 0;
  for (let step = -1000; step <= 1000; step += 1) {
    const z = step / 104.729;
    worst = Math.max(worst, Math.abs(tabulatedNormal(z) - cdf(z, 0, 1)));
  }
  expect(worst).toBeLessThan(1e-14);
});

test('three coins, worked by hand', () => {
  // p = .5, .2, .1: none .36, one .36 + .09 + .04, all .01.
  const [none, one, two, three] = poissonBinomial(Float64Array.of(0.5, 0.2, 0.1));
  expect(none).toBeCloseTo(0.36, 12);
  expect(one).toBeCloseTo(0.85, 12);
  expect(two).toBeCloseTo(0.99, 12);
  expect(three).toBe(1);
});

test('the refined normal distribution comes near the exact one', () => {
  const probabilities = Float64Array.from({ length: 200 }, (_none, at) => ((at * 37) % 200) / 250);
  const exact = poissonBinomial(probabilities);
  const sum = (of: (p: number) => number): number => probabilities.reduce((total, p) => total + of(p), 0);
  const [mean, variance] = [sum((p) => p), sum((p) => p * (1 - p))];
  const third = sum((p) => p * (1 - p) * (1 - 2 * p));
  for (const [k, probability] of exact.entries())
    expect(Math.abs(refinedNormal(k, mean, variance, third) - probability)).toBeLessThan(3e-4);
  // Worked by hand: x = .5/√1.5 = .40824829, skewness 1.2/1.5^1.5 = .65319726, Φ(x) = .65845430, φ(x) = .36704424;
  // Φ + .65319726·(1 − 1/6)·.36704424/6.
  expect(refinedNormal(2, 2, 1.5, 1.2)).toBeCloseTo(0.6584543 + (0.65319726 * (5 / 6) * 0.36704424) / 6, 5);
  expect(refinedNormal(3, 3, 0, 0)).toBe(1);
  expect(refinedNormal(2, 3, 0, 0)).toBe(0);
});
