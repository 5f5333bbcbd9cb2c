/** Throws RangeError unless 0 ≤ k ≤ n, both whole: a count of people that is none is a bug, not an estimate. */
export const checkCounts = (k: number, n: number): void => {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || k > n)
    throw new RangeError(`${k} of ${n} is no count of people`);
};
