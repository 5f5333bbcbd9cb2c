/** The key of a cell: the sum of the keys of its persons modulo 2^32, so that the same persons always get the same noise. */
export const cellKey = (recordKeys: Iterable<number>): number => {
  let sum = 0;
  for (const key of recordKeys) sum = (sum + key) >>> 0;
  return sum;
};
