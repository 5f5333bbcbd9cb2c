import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../../src/core/statistics/krippendorff-alpha.ts';
import { readOracle } from '../../oracles/read-oracle.ts';

const observers = readOracle('krippendorff-c.csv').map(([, ...cells]) => cells);
const units = Array.from({ length: 12 }, (_none, unit) =>
  observers.map((cells) => (cells[unit] === '' || cells[unit] === undefined ? null : Number(cells[unit]))),
);
const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const binary = ['0100000010', '1110010000'].map((row) => Array.from(row, Number));
const twoByTen = (binary[0] ?? []).map((value, unit) => [value, binary[1]?.[unit] ?? null]);

describe('examples of Krippendorff (2011)', () => {
  test.each([
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ] as const)('four observers, twelve units, values missing: %s', (metric, alpha) => {
    const found = krippendorffAlpha(units, metric);
    expect(found.value).toBeCloseTo(alpha, 6);
    expect(found.n).toBe(40);
  });

  test.each(metrics)('two observers, ten units, two values: %s', (metric) => {
    // Between 0 and 1 all four ways of counting a difference are the same.
    expect(krippendorffAlpha(twoByTen, metric).value).toBeCloseTo(0.095238, 6);
  });
});

/** The definition word by word, over all pairs. */
const byDefinition = (given: readonly (readonly number[])[], metric: (typeof metrics)[number]): number => {
  const paired = given.filter((unit) => unit.length > 1);
  const all = paired.flat();
  const countOf = (value: number): number => all.filter((one) => one === value).length;
  const delta = (c: number, k: number): number => {
    const [low, high] = [Math.min(c, k), Math.max(c, k)];
    if (metric === 'nominal') return c === k ? 0 : 1;
    if (metric === 'interval') return (c - k) ** 2;
    if (metric === 'ratio') return c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2;
    const between = [...new Set(all)].filter((value) => value >= low && value <= high);
    return (between.reduce((sum, value) => sum + countOf(value), 0) - (countOf(c) + countOf(k)) / 2) ** 2;
  };
  let [observed, expected] = [0, 0];
  for (const unit of paired)
    for (const [i, c] of unit.entries())
      for (const [j, k] of unit.entries()) if (i !== j) observed += delta(c, k) / (unit.length - 1);
  for (const [i, c] of all.entries())
    for (const [j, k] of all.entries()) if (i !== j) expected += delta(c, k) / (all.length - 1);
  return 1 - observed / expected;
};

test.each(metrics)('agrees with the sum over all pairs: %s', (metric) => {
  const some = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 10,
  });
  fc.assert(
    fc.property(some, (given) => {
      const found = krippendorffAlpha(given, metric);
      fc.pre(found.value !== null);
      expect(found.value).toBeCloseTo(byDefinition(given, metric), 9);
      expect(found.value).toBeLessThanOrEqual(1);
    }),
  );
});

test('constant values are nothing to agree on, never 1', () => {
  expect(
    krippendorffAlpha(
      [
        [3, 3],
        [3, 3],
      ],
      'interval',
    ),
  ).toMatchObject({ value: null, reasons: ['no-variation'] });
  expect(
    krippendorffAlpha(
      [
        [1, null],
        [null, 2],
      ],
      'nominal',
    ),
  ).toMatchObject({
    value: null,
    reasons: ['no-pairable-values'],
    nMissing: 2,
  });
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
      ],
      'ordinal',
    ).value,
  ).toBe(1);
  expect(() => krippendorffAlpha([[1, Number.NaN]], 'nominal')).toThrow(RangeError);
});

describe('the bootstrap interval', () => {
  const bootstrap = { seed: 1, replicates: 500 };

  test('is the same for the same seed and holds the value', () => {
    const found = krippendorffAlpha(units, 'ordinal', bootstrap);
    expect(krippendorffAlpha(units, 'ordinal', bootstrap)).toEqual(found);
    expect(krippendorffAlpha(units, 'ordinal', { ...bootstrap, seed: 2 }).lower).not.toBe(found.lower);
    expect(found.lower).toBeLessThan(found.value ?? 0);
    expect(found.upper).toBeGreaterThanOrEqual(found.value ?? 1);
    expect(found.reasons).toEqual([]);
  });

  test('says when draws had no variation', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        'nominal',
        bootstrap,
      ).reasons,
    ).toEqual(['replicates-without-variation']);
  });
});
