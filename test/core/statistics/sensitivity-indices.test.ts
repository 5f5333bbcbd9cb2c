import { describe, expect, it, test } from 'vitest';
import { createSampler } from '../../../src/core/statistics/create-sampler.ts';
import type { Distribution } from '../../../src/core/statistics/distribution.ts';
import { quantileOf } from '../../../src/core/statistics/quantile-of.ts';
import { saltelliSlice } from '../../../src/core/statistics/saltelli-slice.ts';
import type { SensitivityIndex } from '../../../src/core/statistics/sensitivity-indices.ts';
import { sensitivityIndices } from '../../../src/core/statistics/sensitivity-indices.ts';

type Model = (inputs: Float64Array) => number;

const runsOf = (evaluate: Model, inputs: readonly Distribution[], draws: number): Float64Array => {
  const sampler = createSampler({ sampler: 'sobol', seed: 1, draws, dimensions: 2 * inputs.length });
  return saltelliSlice({ evaluate, quantiles: inputs.map((input) => quantileOf(input)), sampler }, 0, draws);
};

const indicesOf = (evaluate: Model, inputs: readonly Distribution[]): SensitivityIndex[] =>
  sensitivityIndices(runsOf(evaluate, inputs, 16_384), inputs.length);

/** Which indices are off by 0.01 or more: what section 3.5 asks at N = 2^14. */
const misses = (
  found: readonly SensitivityIndex[],
  first: readonly number[],
  total: readonly number[],
): readonly string[] => {
  const isOff = (value: number | null | undefined, known: number): boolean =>
    !(Math.abs((value ?? Number.NaN) - known) < 0.01);
  return found.flatMap((index, input) => [
    ...(isOff(index.first.value, first[input] ?? first.at(-1) ?? 0) ? [`S${input + 1}`] : []),
    ...(isOff(index.jansenFirst.value, first[input] ?? first.at(-1) ?? 0) ? [`Jansen’s S${input + 1}`] : []),
    ...(isOff(index.total.value, total[input] ?? total.at(-1) ?? 0) ? [`ST${input + 1}`] : []),
  ]);
};

const ishigami: Model = ([x1 = 0, x2 = 0, x3 = 0]) =>
  Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
const turn: Distribution = { kind: 'uniform', low: -Math.PI, high: Math.PI };
const unit: Distribution = { kind: 'uniform', low: 0, high: 1 };

const gFunction =
  (a: readonly number[]): Model =>
  (inputs) =>
    a.reduce(
      (product, value, index) => (product * (Math.abs(4 * (inputs[index] ?? 0) - 2) + value)) / (1 + value),
      1,
    );

describe('known indices, N = 2^14', () => {
  it('Ishigami', () => {
    const found = indicesOf(ishigami, [turn, turn, turn]);
    expect(misses(found, [0.31390519, 0.44241114, 0], [0.55758886, 0.44241114, 0.24368366])).toEqual([]);
  });

  it('g-function of eight inputs and of six', () => {
    const eight = indicesOf(
      gFunction([0, 1, 4.5, 9, 99, 99, 99, 99]),
      Array.from({ length: 8 }, () => unit),
    );
    expect(
      misses(
        eight,
        [0.71619217, 0.17904804, 0.02367577, 0.00716192, 0.00007162],
        [0.78714413, 0.24219819, 0.03431691, 0.01046039, 0.00010495],
      ),
    ).toEqual([]);
    const six = indicesOf(
      gFunction([0, 0.5, 3, 9, 99, 99]),
      Array.from({ length: 6 }, () => unit),
    );
    expect(
      misses(
        six,
        [0.58678119, 0.26079164, 0.03667382, 0.0058678],
        [0.69008589, 0.35617336, 0.05633354, 0.00917058],
      ),
    ).toEqual([]);
  });

  it('a product of independent inputs: oracle A of the paper’s formula', () => {
    const cost: Distribution = {
      kind: 'lognormal',
      mu: (Math.log(6e5) + Math.log(1.6e6)) / 2,
      sigma: Math.log(1.6 / 0.6) / (2 * 1.6448536269514722),
      multiplies: false,
    };
    const found = indicesOf(
      ([c = 0, s = 0]) => c * 4416 * s,
      [cost, { kind: 'beta', alpha: 4.5, beta: 9.5 }],
    );
    expect(
      misses(found, [0.376696698, 0.570286729], [0.376696698 + 0.053016572, 0.570286729 + 0.053016572]),
    ).toEqual([]);
  });
});

test('the mean does not drown the first order', () => {
  const lifted = indicesOf((inputs) => ishigami(inputs) + 1e6, [turn, turn, turn]);
  expect(misses(lifted, [0.31390519, 0.44241114, 0], [0.55758886, 0.44241114, 0.24368366])).toEqual([]);
});

test('slices put together are the whole', () => {
  const inputs = [turn, turn, turn];
  const sampler = createSampler({ sampler: 'sobol', seed: 1, draws: 256, dimensions: 6 });
  const design = { evaluate: ishigami, quantiles: inputs.map((input) => quantileOf(input)), sampler };
  const whole = saltelliSlice(design, 0, 256);
  const parts = [
    saltelliSlice(design, 0, 100),
    saltelliSlice(design, 100, 101),
    saltelliSlice(design, 101, 256),
  ];
  expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(whole));
  expect(whole).toEqual(runsOf(ishigami, inputs, 256));
  expect(() => saltelliSlice({ ...design, quantiles: [] }, 0, 1)).toThrow(RangeError);
});

test('bootstrap intervals hold the truth and are the same each time', () => {
  const runs = runsOf(ishigami, [turn, turn, turn], 4096);
  const bootstrap = { seed: 1, replicates: 200 };
  const found = sensitivityIndices(runs, 3, bootstrap);
  const total = found[0]?.total;
  expect(total?.lower).toBeLessThan(0.55758886);
  expect(total?.upper).toBeGreaterThan(0.55758886);
  expect((total?.upper ?? 0) - (total?.lower ?? 0)).toBeLessThan(0.1);
  expect(sensitivityIndices(runs, 3, bootstrap)).toEqual(found);
});

test('a constant output has no shares; a total below its first order is marked', () => {
  const constant = indicesOf(() => 5e9, [unit, unit]);
  expect(constant[0]?.first).toMatchObject({
    value: null,
    status: 'undefined',
    reasons: ['output-constant'],
  });
  // Runs that no model could give: f_AB follows B as if the input were everything, and A as if it were nothing.
  const odd = sensitivityIndices(Float64Array.of(1, 3, 1.5, 3, 1, 2.5, -1, -3, -1.5, -3, -1, -2.5), 1);
  expect(odd[0]?.total.reasons).toEqual(['total-below-first']);
  expect(() => sensitivityIndices(Float64Array.of(1, 2, 3, 4), 1)).toThrow(RangeError);
});
