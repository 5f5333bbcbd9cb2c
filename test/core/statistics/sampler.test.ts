import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSampler } from '../../../src/core/statistics/create-sampler.ts';
import type { Sampling } from '../../../src/core/statistics/sampling.ts';
import { samplers, samplingFault } from '../../../src/core/statistics/sampling.ts';
import { sobolDirections } from '../../../src/core/statistics/sobol-directions.ts';
import { plainSobolNet, sobolWord } from '../../../src/core/statistics/sobol-net.ts';

const plainPoint = (index: number, dimensions: number): readonly number[] => {
  const net = plainSobolNet(dimensions);
  return Array.from({ length: dimensions }, (_none, dimension) => sobolWord(net, dimension, index) / 2 ** 32);
};

const pointsOf = (sampling: Sampling): Float64Array => {
  const points = new Float64Array(sampling.draws * sampling.dimensions);
  createSampler(sampling).fillBlock(0, sampling.draws, points);
  return points;
};

test('the first points of Sobol’s sequence, unscrambled', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => plainPoint(index, 5))).toEqual([
    [0, 0, 0, 0, 0],
    [0.5, 0.5, 0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25, 0.25, 0.75],
    [0.25, 0.75, 0.75, 0.75, 0.25],
    [0.375, 0.375, 0.625, 0.875, 0.375],
    [0.875, 0.875, 0.125, 0.375, 0.875],
    [0.625, 0.125, 0.875, 0.625, 0.625],
    [0.125, 0.625, 0.375, 0.125, 0.125],
  ]);
});

test('point 33 in the dimensions 6 to 12 and 32', () => {
  const point = plainPoint(33, 32);
  expect(point.slice(5, 12)).toEqual([0.421875, 0.296875, 0.171875, 0.484375, 0.546875, 0.890625, 0.453125]);
  expect(point[31]).toBe(0.015625);
});

test('the table of directions ends where it says', () => {
  expect(() => sobolDirections(64)).toThrow(RangeError);
  expect(sobolDirections(63)).toHaveLength(32);
});

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test('for N = 2^k every interval [i/N, (i + 1)/N) holds one point of every coordinate', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sobol' as const, 'lhs' as const),
      seed,
      fc.integer({ min: 0, max: 10 }),
      fc.integer({ min: 1, max: 64 }),
      (sampler, seed, power, dimensions) => {
        const draws = 2 ** power;
        const points = pointsOf({ sampler, seed, draws, dimensions });
        for (let dimension = 0; dimension < dimensions; dimension += 1) {
          const strata = new Set<number>();
          for (let at = dimension; at < points.length; at += dimensions) {
            strata.add(Math.floor((points[at] ?? Number.NaN) * draws));
          }
          expect(strata.size).toBe(draws);
          expect(Math.min(...strata)).toBe(0);
          expect(Math.max(...strata)).toBe(draws - 1);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a Latin hypercube keeps its strata for any N', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 700 }), (seed, draws) => {
      const points = pointsOf({ sampler: 'lhs', seed, draws, dimensions: 2 });
      const strata = Array.from(
        points.filter((_value, at) => at % 2 === 1),
        (u) => Math.floor(u * draws),
      );
      expect(new Set(strata).size).toBe(draws);
    }),
    { numRuns: 40 },
  );
});

test('scrambled Sobol points fill two-dimensional boxes evenly', () => {
  // Joe and Kuo's first two dimensions are a (0, 2)-sequence: each of 64 dyadic boxes of equal size holds one of 64 points.
  const points = pointsOf({ sampler: 'sobol', seed: 5, draws: 64, dimensions: 2 });
  for (const [wide, high] of [
    [1, 64],
    [2, 32],
    [8, 8],
    [32, 2],
  ] as const) {
    const boxes = new Set<number>();
    for (let at = 0; at < points.length; at += 2) {
      boxes.add(Math.floor((points[at] ?? 0) * wide) * high + Math.floor((points[at + 1] ?? 0) * high));
    }
    expect(boxes.size).toBe(64);
  }
});

test('a point is the same alone, in a block, and in blocks cut anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samplers), seed, fc.integer({ min: 0, max: 64 }), (sampler, seed, cut) => {
      const sampling = { sampler, seed, draws: 64, dimensions: 5 };
      const whole = pointsOf(sampling);
      const one = createSampler(sampling);
      const other = createSampler(sampling);
      const parts = new Float64Array(whole.length);
      other.fillBlock(cut, 64, parts.subarray(cut * 5));
      one.fillBlock(0, cut, parts.subarray(0, cut * 5));
      expect(parts).toEqual(whole);
      const point = new Float64Array(5);
      for (let index = 63; index >= 0; index -= 1) {
        one.fillPoint(index, point);
        expect(point).toEqual(whole.subarray(index * 5, index * 5 + 5));
      }
    }),
    { numRuns: 30 },
  );
});

test('all points lie within (0, 1); seeds and replicates differ', () => {
  for (const sampler of samplers) {
    const sampling = { sampler, seed: 1, draws: 256, dimensions: 3 };
    const points = pointsOf(sampling);
    expect(points.every((u) => u > 0 && u < 1)).toBe(true);
    expect(pointsOf(sampling)).toEqual(points);
    expect(pointsOf({ ...sampling, seed: 2 })).not.toEqual(points);
    expect(pointsOf({ ...sampling, replicate: 1 })).not.toEqual(points);
  }
});

test('the first points of seed 1, byte for byte', () => {
  const first = (sampler: Sampling['sampler']): readonly number[] =>
    Array.from(pointsOf({ sampler, seed: 1, draws: 4, dimensions: 2 }));
  expect({ sobol: first('sobol'), lhs: first('lhs'), random: first('random') }).toEqual({
    lhs: [
      0.7225647568702698, 0.7568630576133728, 0.4179995656013489, 0.057936131954193115, 0.06185036897659302,
      0.3722711205482483, 0.9394065737724304, 0.6064191460609436,
    ],
    random: [
      0.8902591749233709, 0.027452234324844782, 0.6719982754306782, 0.23174449710002476, 0.24740146929771056,
      0.489084685787187, 0.7576265042505236, 0.4256765802200507,
    ],
    sobol: [
      0.6370218052761629, 0.5488309265347198, 0.07285337394569069, 0.4420101538999006, 0.36924106895457953,
      0.9865653294837102, 0.9343842001399025, 0.004519906477071345,
    ],
  });
});

test('random coordinates have the mean and variance of a uniform, each dimension its own', () => {
  const points = pointsOf({ sampler: 'random', seed: 3, draws: 20_000, dimensions: 2 });
  let [x, xx, xy] = [0, 0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [a, b] = [(points[at] ?? 0) - 0.5, (points[at + 1] ?? 0) - 0.5];
    x += a;
    xx += a * a;
    xy += a * b;
  }
  const error = 4 / Math.sqrt(20_000);
  expect(Math.abs(x / 20_000)).toBeLessThan(error * Math.sqrt(1 / 12));
  expect(Math.abs(xx / 20_000 - 1 / 12)).toBeLessThan(error * Math.sqrt(1 / 180));
  expect(Math.abs(xy / 20_000)).toBeLessThan(error / 12);
});

test('a request that cannot be met is named, and refused', () => {
  const good: Sampling = { sampler: 'sobol', seed: 1, draws: 16, dimensions: 2 };
  expect(samplingFault(good)).toBeUndefined();
  const faults: readonly (readonly [Partial<Sampling>, string, string])[] = [
    [{ draws: 12 }, 'not-a-power-of-two', 'draws'],
    [{ draws: 0 }, 'out-of-range', 'draws'],
    [{ draws: 2.5 }, 'out-of-range', 'draws'],
    [{ seed: -1 }, 'out-of-range', 'seed'],
    [{ seed: Number.NaN }, 'out-of-range', 'seed'],
    [{ seed: 2 ** 53 }, 'out-of-range', 'seed'],
    [{ dimensions: 65 }, 'out-of-range', 'dimensions'],
    [{ replicate: -1 }, 'out-of-range', 'replicate'],
  ];
  for (const [change, code, field] of faults) {
    expect(samplingFault({ ...good, ...change })).toEqual({ code, field });
    expect(() => createSampler({ ...good, ...change })).toThrow(RangeError);
  }
  expect(samplingFault({ ...good, sampler: 'lhs', draws: 12 })).toBeUndefined();
});
