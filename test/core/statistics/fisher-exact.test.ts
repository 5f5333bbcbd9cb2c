import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fisherExact } from '../../../src/core/statistics/fisher-exact.ts';

it('agrees with published tables', () => {
  // Fisher's tea taster, 3 of 4 cups right (Agresti 2002, table 3.8): two-sided 0.4857.
  expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
  // Method.md 1.1, eq.prior: 3 of 12 and 10 of 12.
  expect(fisherExact(3, 12, 10, 12)).toBeCloseTo(0.0123, 4);
  expect(fisherExact(4, 13, 4, 12)).toBe(1);
  expect(fisherExact(0, 5, 5, 5)).toBeCloseTo(2 / 252, 12);
  expect(fisherExact(0, 0, 3, 9)).toBe(1);
  // All 31 against none of 33: one table of C(64, 31), and its mirror is no other table.
  expect(fisherExact(31, 31, 0, 33) * Number(1_777_090_076_065_542_336n)).toBeCloseTo(1, 12);
});

it('is a probability, and the same from either side', () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(counts, ([a, b, c, d]) => {
      const p = fisherExact(a, a + b, c, c + d);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(p).toBeCloseTo(fisherExact(c, c + d, a, a + b), 12);
      expect(p).toBeCloseTo(fisherExact(b, a + b, d, c + d), 12);
    }),
  );
});

it.each([
  [-1, 3, 0, 3],
  [4, 3, 0, 3],
  [0, 3, 4, 3],
  [0.5, 3, 0, 3],
  [0, 1000, 0, 1001],
])('refuses %i of %i against %i of %i', (...counts) => {
  expect(() => fisherExact(...counts)).toThrow(RangeError);
  expect(fisherExact(0, 1000, 0, 1000)).toBe(1);
});
