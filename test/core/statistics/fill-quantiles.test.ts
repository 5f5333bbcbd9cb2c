import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/core/statistics/distribution.ts';
import { fillQuantilesOf } from '../../../src/core/statistics/fill-quantiles.ts';
import { quantileOf } from '../../../src/core/statistics/quantile-of.ts';

const distributions: readonly Distribution[] = [
  { kind: 'uniform', low: -2, high: 5 },
  { kind: 'triangular', low: 0, mode: 0.02, high: 0.04 },
  { kind: 'triangular', low: 3, mode: 3, high: 3 },
  { kind: 'pert', low: 0.02, mode: 0.12, high: 0.45 },
  { kind: 'pert', low: 7, mode: 7, high: 7 },
  { kind: 'beta', alpha: 10.5, beta: 2.5 },
  { kind: 'normal', mean: 3, sd: 2 },
  { kind: 'lognormal', mu: 0, sigma: 0.15, multiplies: true },
  { kind: 'lognormal', mu: 12, sigma: 0.3, multiplies: false },
  { kind: 'discrete', values: [1, 5], weights: [1, 3] },
  { kind: 'empirical', values: [3, 1, 2] },
  { kind: 'fixed' },
];

test.each(distributions.map((distribution) => [JSON.stringify(distribution), distribution] as const))(
  'many quantiles of %s are the single ones to the last bit, and nothing between them moves',
  (_name, distribution) => {
    const [fill, quantile] = [fillQuantilesOf(distribution, 2.5), quantileOf(distribution, 2.5)];
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(probability, { minLength: 2, maxLength: 40 }), (probabilities) => {
        const values = Float64Array.from(probabilities);
        fill(values, 1, values.length, 2);
        expect([...values]).toEqual(probabilities.map((u, at) => (at % 2 === 1 ? quantile(u) : u)));
      }),
      { numRuns: 60 },
    );
  },
);
