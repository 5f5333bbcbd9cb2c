import type { CountTable } from '../../../src/core/disclosure/count-table.ts';

/** A table of given values with categories named by their number. */
export const tableOf = (shape: readonly number[], values: readonly number[]): CountTable => ({
  labels: shape.map((length) => Array.from({ length }, (_none, at) => `${at + 1}`)),
  values,
});

/** The worked examples of the method: T1 with primaries 3 and 2, T2 with primary 4. */
export const [t1, t2] = [
  tableOf([3, 3], [35, 12, 3, 18, 9, 2, 27, 14, 8]),
  tableOf([3, 3], [4, 17, 23, 12, 40, 11, 25, 8, 31]),
];
