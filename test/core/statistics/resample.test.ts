import { expect, test } from 'vitest';
import { resample } from '../../../src/core/statistics/resample.ts';

const drawn = (seed: number, replicate: number, n: number, size = n): Uint32Array => {
  const rows = new Uint32Array(size);
  resample({ seed, replicates: 9 }, replicate, n, rows);
  return rows;
};

test('draws every row equally often, with replacement', () => {
  const rows = drawn(1, 0, 10, 40_000);
  const counts = new Uint32Array(10);
  for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
  // Four standard errors of a count of 4,000 in 40,000.
  for (const count of counts) expect(Math.abs(count - 4000)).toBeLessThan(4 * Math.sqrt(40_000 * 0.1 * 0.9));
  // A bootstrap sample leaves out a share of e^−1 of the rows.
  expect(new Set(drawn(1, 0, 10_000)).size / 10_000).toBeCloseTo(1 - Math.exp(-1), 1);
});

test('seed and replicate alone decide', () => {
  expect(drawn(1, 2, 50)).toEqual(drawn(1, 2, 50));
  expect(drawn(1, 2, 50)).not.toEqual(drawn(1, 3, 50));
  expect(drawn(1, 2, 50)).not.toEqual(drawn(2, 2, 50));
  expect(drawn(1, 2, 50, 7)).toEqual(drawn(1, 2, 50).subarray(0, 7));
});
