import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fleissKappa } from '../../../src/core/statistics/fleiss-kappa.ts';
import { readOracle } from '../../oracles/read-oracle.ts';

const fourteen = readOracle('fleiss14.csv').map(([, ...counts]) => counts.map(Number));

describe('ten subjects, fourteen raters, five categories', () => {
  it('has the published value', () => {
    expect(fleissKappa(fourteen)).toMatchObject({ n: 10, status: 'ok', method: 'fleiss-kappa' });
    expect(fleissKappa(fourteen).value).toBeCloseTo(0.2099307, 7);
    // P̄ .3780220 and P̄e .2127551 are printed beside it.
    expect(fleissKappa(fourteen).value).toBeCloseTo((0.378022 - 0.2127551) / (1 - 0.2127551), 6);
  });
  it('lies within an interval of units drawn again, the same every time', () => {
    const bootstrap = { seed: 1, replicates: 500 };
    const { value, lower, upper } = fleissKappa(fourteen, bootstrap);
    expect(lower).toBeLessThan(value ?? Number.NaN);
    expect(upper).toBeGreaterThan(value ?? Number.NaN);
    expect(fleissKappa(fourteen, bootstrap)).toEqual(fleissKappa(fourteen, bootstrap));
  });
});

describe('where it is not defined', () => {
  it.each([
    [[], 'no-units'],
    [
      [
        [2, 0],
        [1, 0],
      ],
      'unequal-coders',
    ],
    [
      [
        [1, 0],
        [0, 1],
      ],
      'single-coder',
    ],
    [
      [
        [3, 0],
        [3, 0],
      ],
      'no-variation',
    ],
  ])('%j: %s', (units, reason) => {
    expect(fleissKappa(units)).toMatchObject({ value: null, reasons: [reason] });
  });
  it('refuses what is no count', () => {
    expect(() => fleissKappa([[1.5, 0.5]])).toThrow(RangeError);
  });
});

it('is 1 where all agree, and does not depend on the order of units or codes', () => {
  const unit = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
  const counted = (codes: readonly number[]) =>
    [0, 1, 2, 3].map((code) => codes.filter((one) => one === code).length);
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
      const counts = units.map(counted);
      const { value } = fleissKappa(counts);
      const other = fleissKappa(counts.toReversed().map((row) => row.toReversed())).value;
      expect(other ?? 0).toBeCloseTo(value ?? 0, 9);
      expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
  expect(
    fleissKappa([
      [4, 0],
      [0, 4],
      [4, 0],
    ]).value,
  ).toBe(1);
});
