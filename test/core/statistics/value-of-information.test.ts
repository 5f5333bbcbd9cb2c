import { describe, expect, it, test } from 'vitest';
import { createSampler } from '../../../src/core/statistics/create-sampler.ts';
import { partialInformation } from '../../../src/core/statistics/partial-information.ts';
import { perfectInformation } from '../../../src/core/statistics/perfect-information.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';

const draws = 16_384;

/** Two independent normals, θ1 ~ N(mean, sd1²) and θ2 ~ N(0, sd2²). */
const normals = (mean: number, sd1: number, sd2: number): [Float64Array, Float64Array] => {
  const sampler = createSampler({ sampler: 'sobol', seed: 1, draws, dimensions: 2 });
  const point = new Float64Array(2);
  const [one, other] = [new Float64Array(draws), new Float64Array(draws)];
  for (let draw = 0; draw < draws; draw += 1) {
    sampler.fillPoint(draw, point);
    one[draw] = mean + sd1 * standardNormalQuantile(point[0] ?? Number.NaN);
    other[draw] = sd2 * standardNormalQuantile(point[1] ?? Number.NaN);
  }
  return [one, other];
};

const nothing = new Float64Array(draws);
const sumOf = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, draw) => value + (b[draw] ?? 0));

describe('do nothing, or gain θ1 + θ2: closed forms', () => {
  const [one, other] = normals(-5, 8, 6);
  const gain = sumOf(one, other);

  it('perfect information', () => {
    expect(perfectInformation([nothing, gain])).toBeCloseTo(1.977966, 1);
    expect(Math.abs(perfectInformation([nothing, gain]) - 1.977966)).toBeLessThan(0.01);
    expect(Math.abs(perfectInformation([nothing, normals(0, 1, 0)[0]]) - 0.398942)).toBeLessThan(0.001);
    expect(Math.abs(perfectInformation([nothing, normals(1, 2, 0)[0]]) - 0.395593)).toBeLessThan(0.001);
  });

  it('one input at a time, with intervals that hold the truth', () => {
    const bootstrap = { seed: 1, replicates: 60 };
    for (const [inputs, truth] of [
      [one, 1.29536],
      [other, 0.679829],
    ] as const) {
      const found = partialInformation([nothing, gain], [inputs], bootstrap);
      expect(Math.abs((found.value ?? Number.NaN) - truth)).toBeLessThan(0.03);
      expect(found.lower).toBeLessThan(truth);
      expect(found.upper).toBeGreaterThan(truth);
      expect(found.reasons).toEqual([]);
      expect(partialInformation([nothing, gain], [inputs], bootstrap)).toEqual(found);
    }
  });

  it('both inputs together are worth perfect information, order and standing decision aside', () => {
    const perfect = perfectInformation([nothing, gain]);
    expect(partialInformation([nothing, gain], [one, other]).value).toBeCloseTo(perfect, 2);
    const swapped = partialInformation([gain, nothing], [one]).value ?? Number.NaN;
    expect(swapped).toBeCloseTo(partialInformation([nothing, gain], [one]).value ?? Number.NaN, 9);
  });
});

test('a bent gain is followed up to the fifth power', () => {
  const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const [z, noise] = normals(0, 1, 2);
  const gainOf = (bend: (z: number) => number): Float64Array =>
    sumOf(
      z.map((value) => bend(value)),
      noise,
    );
  const worth = (bend: (z: number) => number): number =>
    partialInformation([nothing, gainOf(bend)], [z]).value ?? Number.NaN;
  // Hermite's polynomials have mean 0, and −He₍ₙ₋₁₎(z)·φ(z) integrates Heₙ(z)·φ(z).
  expect(Math.abs(worth((x) => x ** 2 - 1) - 2 * density(1))).toBeLessThan(0.01);
  expect(Math.abs(worth((x) => x ** 3 - 3 * x) - 4 * density(Math.sqrt(3)) - density(0))).toBeLessThan(0.01);
  const fourth = (x: number): number => (x ** 4 - 6 * x ** 2 + 3) * density(x);
  const fifth = (x: number): number => x ** 5 - 10 * x ** 3 + 15 * x;
  const [inner, outer] = [Math.sqrt(5 - Math.sqrt(10)), Math.sqrt(5 + Math.sqrt(10))];
  const known = fourth(0) - 2 * fourth(inner) + 2 * fourth(outer);
  expect(Math.abs(worth(fifth) / known - 1)).toBeLessThan(0.02);
});

test('zero where no decision would change, for a constant and for a stranger', () => {
  const [one, other] = normals(100, 1, 1);
  expect(perfectInformation([nothing, one])).toBe(0);
  expect(partialInformation([nothing, one], [one]).value).toBe(0);
  const [gain] = normals(0.2, 1, 1);
  expect(partialInformation([nothing, gain], [nothing.map(() => 7)]).value).toBeCloseTo(0, 12);
  expect(partialInformation([nothing, gain], [other]).value).toBeLessThan(0.01);
});

test('three decisions', () => {
  // −|θ| against |θ| − c: known by symmetry. Best of 0, θ and −θ is |θ|, whose mean is √(2/π).
  const [one] = normals(0, 1, 0);
  const opposite = one.map((value) => -value);
  expect(perfectInformation([nothing, one, opposite])).toBeCloseTo(Math.sqrt(2 / Math.PI), 3);
  expect(partialInformation([nothing, one, opposite], [one]).value).toBeCloseTo(Math.sqrt(2 / Math.PI), 3);
});

test('asks for the same draws everywhere and for few inputs', () => {
  expect(() => perfectInformation([])).toThrow(RangeError);
  expect(() => perfectInformation([nothing, new Float64Array(3)])).toThrow(RangeError);
  expect(() => partialInformation([nothing, nothing], [])).toThrow(RangeError);
  expect(() => partialInformation([nothing, nothing], [new Float64Array(3)])).toThrow(RangeError);
  expect(() => partialInformation([nothing, nothing], [nothing, nothing, nothing, nothing])).toThrow(
    RangeError,
  );
});
