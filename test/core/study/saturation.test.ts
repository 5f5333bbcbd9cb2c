import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { saturation } from '../../../src/core/study/saturation.ts';

it('finds the published ratios and the run in which nothing new was said', () => {
  const { baseCodes, runs, reached } = saturation([5, 4, 3, 2, 2, 1, 1, 0, 1, 0, 0, 0, 0]);
  expect(baseCodes).toBe(14);
  expect(runs.slice(0, 6).map(({ ratio }) => Number(ratio.toFixed(4)))).toEqual([
    0.2143, 0.1429, 0.0714, 0.0714, 0.0714, 0,
  ]);
  expect(runs[0]).toMatchObject({ from: 5, to: 6, newCodes: 3 });
  expect(reached).toMatchObject({ from: 10, to: 11, newCodes: 0 });
});

it('has other bases, runs and thresholds', () => {
  const codes = [5, 4, 3, 2, 2, 1, 1, 0, 1];
  expect(saturation(codes, { threshold: 0.08 }).reached).toMatchObject({ from: 7, to: 8 });
  expect(saturation(codes, { base: 3, run: 3 })).toMatchObject({ baseCodes: 12, reached: undefined });
  expect(saturation(codes, { base: 3, run: 3 }).runs[0]).toMatchObject({ from: 4, to: 6, newCodes: 5 });
});

it('says nothing without codes in the base, or before the first run is whole', () => {
  expect(saturation([0, 0, 0, 0, 3, 1])).toEqual({ baseCodes: 0, runs: [], reached: undefined });
  expect(saturation([4, 1, 1, 0, 2])).toEqual({ baseCodes: 6, runs: [], reached: undefined });
  expect(saturation([])).toEqual({ baseCodes: 0, runs: [], reached: undefined });
  for (const wrong of [[-1], [0.5], [Number.NaN]]) expect(() => saturation(wrong)).toThrow(RangeError);
  expect(() => saturation([1], { run: 0 })).toThrow(RangeError);
});

it('counts every interview after the base in some run, and none before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: 6, maxLength: 30 }), (codes) => {
      const { baseCodes, runs } = saturation([1, ...codes]);
      expect(runs).toHaveLength(codes.length + 1 - 5);
      expect(runs.reduce((sum, { newCodes }) => sum + newCodes, 0)).toBe(
        codes.slice(3, -1).reduce((sum, count, at) => sum + count + (codes[at + 4] ?? 0), 0),
      );
      expect(baseCodes).toBe([1, ...codes.slice(0, 3)].reduce((sum, count) => sum + count, 0));
    }),
  );
});
