/**
 * Adjusted p-values (q) of Benjamini and Hochberg (1995) in the order given: the i-th smallest of m becomes the least p_j·m/j over j ≥ i, at
 * most 1. Calling those with q ≤ .05 different leaves an expected 5 % of such calls wrong. Throws RangeError for what is no probability.
 */
export const benjaminiHochberg = (pValues: readonly number[]): readonly number[] => {
  if (!pValues.every((p) => p >= 0 && p <= 1)) throw new RangeError('a p-value is no probability');
  const m = pValues.length;
  const descending = pValues.map((p, at) => ({ p, at })).toSorted((a, b) => b.p - a.p);
  const found = pValues.map(() => 1);
  let least = 1;
  for (const [step, { p, at }] of descending.entries()) {
    least = Math.min(least, p * (m / (m - step)));
    found[at] = least;
  }
  return found;
};
