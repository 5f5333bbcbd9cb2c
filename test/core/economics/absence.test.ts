import { describe, expect, test } from 'vitest';
import {
  absenceWith,
  absenceWithout,
  attributableAbsence,
  growthRatio,
} from '../../../src/core/economics/absence.ts';
import { asPrinted } from '../printed.ts';

const leaving = { p1: 0.12, p0: 0.06, lambda: 0.2, h: 0.03, omega: 0.8 };

describe('absence', () => {
  test.each([
    [0, '.12', '0'],
    [1, '.1183383', '.01070928'],
    [5, '.10940763', '.0347879'],
    [10, '.09642042', '.04273997'],
    [20, '.07244803', '.03744678'],
  ])('after %i years', (t, withMobility, without) => {
    expect(asPrinted(absenceWith(leaving, t), withMobility)).toBe(withMobility);
    expect(asPrinted(absenceWithout(leaving, t), without)).toBe(without);
  });

  test('equal hazards are the limit of close ones', () => {
    const at = (h: number): number => absenceWithout({ ...leaving, h }, 7);
    expect(at(0.2)).toBeCloseTo(0.06 * 0.2 * 7 * Math.exp(-1.4), 15);
    expect(Math.abs(at(0.2 + 1e-7) - at(0.2))).toBeLessThan(1e-8);
    expect(Math.abs(at(0.2 - 1e-7) - at(0.2))).toBeLessThan(1e-8);
  });

  test('the ratio keeps its digits where it changes form', () => {
    for (const d of [-0.5000001, -0.4999999, -1e-12, 0, 1e-12, 0.4999999, 0.5000001]) {
      const expected = d === 0 ? 1 : Math.expm1(d) / d;
      expect(Math.abs(growthRatio(d) - expected)).toBeLessThan(1e-14);
    }
  });

  test('who would have left anyway is not caused by mobility', () => {
    const full = { ...leaving, omega: 1 };
    expect(attributableAbsence(full, 5)).toBeCloseTo(0.12 * Math.exp(-0.15) - absenceWithout(full, 5), 14);
    const none = { ...leaving, omega: 0 };
    expect(attributableAbsence(none, 5)).toBeCloseTo(0.12 * (Math.exp(-0.15) - absenceWithout(none, 5)), 14);
  });

  test('no more can overlap than stay away', () => {
    const few = { ...leaving, p1: 0.03 };
    expect(absenceWith(few, 5)).toBeCloseTo(0.03 * Math.exp(-0.15) + 0.97 * 0.5 * absenceWithout(few, 5), 14);
    expect(absenceWith({ ...leaving, p0: 0 }, 5)).toBeCloseTo(0.12 * Math.exp(-0.15), 14);
  });
});
