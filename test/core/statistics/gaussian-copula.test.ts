import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { correlationMatrix } from '../../../src/core/statistics/correlation-matrix.ts';
import { createSampler } from '../../../src/core/statistics/create-sampler.ts';
import type { GaussianCopula } from '../../../src/core/statistics/gaussian-copula.ts';
import { gaussianCopula } from '../../../src/core/statistics/gaussian-copula.ts';
import { nearestCorrelation } from '../../../src/core/statistics/nearest-correlation.ts';
import { pearsonOfSpearman } from '../../../src/core/statistics/pearson-of-spearman.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';
import { symmetricEigen } from '../../../src/core/statistics/symmetric-eigen.ts';

const accepted = (matrix: readonly (readonly number[])[]): GaussianCopula => {
  const made = gaussianCopula(matrix);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

test('Spearman to Pearson, and back for ρ = .5', () => {
  for (const [spearman, pearson] of [
    [0.3, 0.31286893],
    [0.5, 0.51763809],
    [0.7, 0.7167359],
    [0.48258374, 0.5],
  ] as const) {
    expect(Math.abs(pearsonOfSpearman(spearman) - pearson)).toBeLessThan(1e-8);
  }
});

const draws = 4096;
const columnsOf = (copula: GaussianCopula): [Float64Array, Float64Array, Float64Array] => {
  const sampler = createSampler({ sampler: 'sobol', seed: 1, draws, dimensions: 3 });
  const columns: [Float64Array, Float64Array, Float64Array] = [
    new Float64Array(draws),
    new Float64Array(draws),
    new Float64Array(draws),
  ];
  const point = new Float64Array(3);
  for (let index = 0; index < draws; index += 1) {
    sampler.fillPoint(index, point);
    copula.apply(point);
    for (const [at, column] of columns.entries()) column[index] = point[at] ?? Number.NaN;
  }
  return columns;
};

const ranksOf = (values: Float64Array): Float64Array => {
  const order = Uint32Array.from(values, (_value, index) => index).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  );
  const ranks = new Float64Array(values.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
};

const correlationOf = (a: Float64Array, b: Float64Array): number => {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(a), mean(b)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const other = (b[index] ?? 0) - y;
    xx += (value - x) ** 2;
    yy += other ** 2;
    xy += (value - x) * other;
  }
  return xy / Math.sqrt(xx * yy);
};

test('drawn points have the correlations asked for, and uniform margins', () => {
  const [a, b, c] = columnsOf(accepted(correlationMatrix(3, [{ one: 0, other: 2, correlation: 0.5 }])));
  expect(correlationOf(ranksOf(a), ranksOf(c))).toBeCloseTo(0.5, 2);
  expect(correlationOf(ranksOf(a), ranksOf(b))).toBeCloseTo(0, 2);
  const normals = [a, c].map((column) => column.map(standardNormalQuantile));
  expect(correlationOf(normals[0] ?? a, normals[1] ?? c)).toBeCloseTo(0.51763809, 2);
  const tenths = new Uint32Array(10);
  for (const u of c) tenths[Math.floor(u * 10)] = (tenths[Math.floor(u * 10)] ?? 0) + 1;
  for (const count of tenths) expect(Math.abs(count / draws - 0.1)).toBeLessThan(0.005);
});

test('Kendall’s τ of ρ = .5 is one third', () => {
  const [a, b] = columnsOf(accepted(correlationMatrix(3, [{ one: 0, other: 1, correlation: 0.48258374 }])));
  let [agree, pairs] = [0, 0];
  for (let one = 0; one < draws; one += 4) {
    for (let other = one + 4; other < draws; other += 4) {
      agree += Math.sign((a[one] ?? 0) - (a[other] ?? 0)) * Math.sign((b[one] ?? 0) - (b[other] ?? 0));
      pairs += 1;
    }
  }
  expect(Math.abs(agree / pairs - 1 / 3)).toBeLessThan(0.02);
});

test('coordinates without a correlation are left to the bit', () => {
  const copula = accepted(correlationMatrix(4, [{ one: 1, other: 2, correlation: -0.4 }]));
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (us) => {
        const point = Float64Array.from(us);
        copula.apply(point);
        expect([point[0], point[1], point[3]]).toEqual([us[0], us[1], us[3]]);
        expect(point[2]).toBeGreaterThanOrEqual(0);
        expect(point[2]).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('an impossible set of correlations gives way a little, or is refused with the change', () => {
  const three = (value: number): readonly (readonly number[])[] => [
    [1, value, -value],
    [value, 1, value],
    [-value, value, 1],
  ];
  const slight = gaussianCopula(three(0.5));
  if (!slight.ok) throw new Error('refused');
  expect(slight.value.largestChange).toBeGreaterThan(0.01);
  expect(slight.value.largestChange).toBeLessThan(0.05);
  const gross = gaussianCopula(three(0.9));
  expect(gross).toMatchObject({ ok: false, refusal: { code: 'not-positive-definite' } });
  // 2·sin(0.1π) = 0.618 against the 0.5 that three such correlations can have.
  const middling = gaussianCopula(three(0.6));
  if (middling.ok) throw new Error('accepted');
  expect(middling.refusal.largestChange).toBeCloseTo(0.118, 3);
  expect(
    gaussianCopula([
      [1, 0.2],
      [0.1, 1],
    ]),
  ).toMatchObject({ refusal: { code: 'not-symmetric', row: 0, column: 1 } });
  expect(
    gaussianCopula([
      [1, 1.2],
      [1.2, 1],
    ]),
  ).toMatchObject({ refusal: { code: 'out-of-range' } });
  expect(
    gaussianCopula([
      [1, Number.NaN],
      [Number.NaN, 1],
    ]),
  ).toMatchObject({ refusal: { code: 'out-of-range' } });
  expect(
    gaussianCopula([
      [2, 0],
      [0, 1],
    ]),
  ).toMatchObject({ refusal: { code: 'out-of-range', row: 0, column: 0 } });
  expect(gaussianCopula([[1, 0]])).toMatchObject({ ok: false });
});

test('the nearest correlation matrix of Higham’s example (2002, section 4)', () => {
  const nearest = nearestCorrelation([
    [1, 1, 0],
    [1, 1, 1],
    [0, 1, 1],
  ]);
  expect(nearest[0]?.[1]).toBeCloseTo(0.7607, 4);
  expect(nearest[0]?.[2]).toBeCloseTo(0.1573, 4);
});

test('eigenvectors rebuild their matrix', () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(entry, entry, entry, (a, b, c) => {
      const matrix = [
        [1, a, b],
        [a, 1, c],
        [b, c, 1],
      ];
      const { values, vectors } = symmetricEigen(matrix);
      for (const [i, row] of matrix.entries()) {
        for (const [j, value] of row.entries()) {
          const rebuilt = values.reduce(
            (sum, eigenvalue, k) => sum + eigenvalue * (vectors[i]?.[k] ?? 0) * (vectors[j]?.[k] ?? 0),
            0,
          );
          expect(rebuilt).toBeCloseTo(value, 12);
        }
      }
    }),
  );
});
