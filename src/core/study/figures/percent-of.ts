/**
 * k of n in percent with so many decimals, rounded half up by whole numbers (the paper mixes rounding and cutting off); undefined for n = 0.
 * Throws RangeError for what is no count, k > n, or more than six decimals.
 */
export const percentOf = (k: number, n: number, decimals: number): number | undefined => {
  for (const count of [k, n, decimals])
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('counts are whole numbers');
  if (k > n || decimals > 6 || n > 10_000_000) throw new RangeError(`${k} of ${n} is no share`);
  if (n === 0) return undefined;
  const scale = 10 ** decimals;
  return Math.floor((2 * k * 100 * scale + n) / (2 * n)) / scale;
};
