/**
 * The non-decreasing values closest to `values` by weighted least squares, within [least, greatest]: pooling of adjacent violators
 * (Ayer et al. 1955), in one pass. Weights > 0.
 */
export const isotonicRegression = (
  values: Float64Array,
  weights: Float64Array,
  least = Number.NEGATIVE_INFINITY,
  greatest = Number.POSITIVE_INFINITY,
): Float64Array => {
  const size = values.length;
  const means = new Float64Array(size);
  const totals = new Float64Array(size);
  const ends = new Uint32Array(size);
  let blocks = 0;
  for (let at = 0; at < size; at += 1) {
    let [mean, total] = [values[at] ?? 0, weights[at] ?? 0];
    while (blocks > 0 && (means[blocks - 1] ?? 0) >= mean) {
      const other = totals[blocks - 1] ?? 0;
      mean = (mean * total + (means[blocks - 1] ?? 0) * other) / (total + other);
      total += other;
      blocks -= 1;
    }
    means[blocks] = mean;
    totals[blocks] = total;
    ends[blocks] = at + 1;
    blocks += 1;
  }
  const found = new Float64Array(size);
  for (let block = 0, at = 0; block < blocks; block += 1) {
    const value = Math.min(greatest, Math.max(least, means[block] ?? 0));
    for (; at < (ends[block] ?? 0); at += 1) found[at] = value;
  }
  return found;
};
