import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/core/statistics/cohen-kappa.ts';

const count = fc.integer({ min: 0, max: 40 });
const square = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.array(fc.array(count, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

describe('published examples', () => {
  it('of Cohen (1960)', () => {
    const { kappa, observed, expected } = cohenKappa([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(observed).toBeCloseTo(0.7, 12);
    expect(expected).toBeCloseTo(0.41, 12);
    expect(kappa.value).toBeCloseTo(0.4915254, 7);
    expect(kappa.n).toBe(200);
  });
  it('with both standard errors', () => {
    const { kappa, standardError, nullStandardError } = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(kappa.value).toBeCloseTo(0.4, 12);
    expect(standardError).toBeCloseTo(0.1269961, 7);
    expect(nullStandardError).toBeCloseTo(0.1385641, 7);
    expect(kappa.lower).toBeCloseTo(0.4 - 1.959964 * 0.1269961, 6);
    expect(kappa.upper).toBeCloseTo(0.4 + 1.959964 * 0.1269961, 6);
  });
});

describe('where there is nothing to agree on', () => {
  it.each([
    [
      'no unit',
      [
        [0, 0],
        [0, 0],
      ],
      'no-units',
    ],
    ['no code', [], 'no-units'],
    [
      'one code throughout',
      [
        [9, 0],
        [0, 0],
      ],
      'no-variation',
    ],
  ])('%s', (_name, table, reason) => {
    expect(cohenKappa(table).kappa).toMatchObject({ value: null, status: 'undefined', reasons: [reason] });
  });
  it('says that all agree, without an interval', () => {
    const { kappa, standardError } = cohenKappa([
      [7, 0],
      [0, 4],
    ]);
    expect(kappa).toMatchObject({ value: 1, lower: null, upper: null, reasons: ['all-agree'] });
    expect(standardError).toBe(0);
  });
  it.each([
    [[[1, 2]]],
    [
      [
        [1, -1],
        [0, 1],
      ],
    ],
    [
      [
        [0.5, 1],
        [1, 1],
      ],
    ],
  ])('refuses %j', (table) => {
    expect(() => cohenKappa(table)).toThrow(RangeError);
  });
});

describe('any table', () => {
  it('gives the same to both coders and under any names of codes', () => {
    fc.assert(
      fc.property(square, (table) => {
        const own = cohenKappa(table);
        const turned = cohenKappa(table.map((_row, i) => table.map((row) => row[i] ?? 0)));
        const renamed = cohenKappa(table.toReversed().map((row) => row.toReversed()));
        for (const other of [turned, renamed]) {
          expect(other.kappa.status).toBe(own.kappa.status);
          expect(other.kappa.value ?? 0).toBeCloseTo(own.kappa.value ?? 0, 9);
          expect(other.standardError ?? 0).toBeCloseTo(own.standardError ?? 0, 9);
        }
      }),
    );
  });
  it('lies between -1 and 1, and is 0 where codings are independent', () => {
    fc.assert(
      fc.property(square, (table) => {
        const { kappa } = cohenKappa(table);
        expect(Math.abs(kappa.value ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }), (weights) => {
        const { kappa } = cohenKappa(weights.map((a) => weights.map((b) => a * b)));
        expect(kappa.value).toBeCloseTo(0, 9);
      }),
    );
  });
});
