/** Type 7 of Hyndman and Fan (1996), linear between order statistics; `sorted` ascending and not empty. */
export const quantileOfSorted = (sorted: Float64Array, probability: number): number => {
  const at = (sorted.length - 1) * probability;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (at - below) * (high - low);
};

/** Moves the k-th smallest of values[left … right] to place k, smaller ones before it (Hoare's selection). */
const select = (values: Float64Array, k: number, first: number, last: number): void => {
  let [left, right] = [first, last];
  while (right > left) {
    const middle = values[(left + right) >>> 1] ?? 0;
    const [a, b] = [values[left] ?? 0, values[right] ?? 0];
    // The median of three keeps sorted samples, which tables and grids are, from costing n².
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), middle));
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i <= j) {
        const kept = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = kept;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
};

/**
 * Quantiles of a sample (type 7), one for each of the ascending probabilities in [0, 1]. Selects instead of sorting and
 * leaves `values` as it was. Throws RangeError for an empty sample, probabilities out of order and a value that is NaN.
 */
export const sampleQuantiles = (values: Float64Array, probabilities: readonly number[]): Float64Array => {
  const n = values.length;
  if (n === 0) throw new RangeError('an empty sample has no quantiles');
  const own = values.slice();
  for (let at = 0; at < n; at += 1)
    if (Number.isNaN(own[at])) throw new RangeError('a value is not a number');
  let done = 0;
  let previous = 0;
  return Float64Array.from(probabilities, (probability) => {
    if (!(probability >= previous && probability <= 1))
      throw new RangeError('probabilities must ascend in [0, 1]');
    previous = probability;
    const at = (n - 1) * probability;
    const below = Math.floor(at);
    select(own, below, done, n - 1);
    done = below;
    if (at === below) return own[below] ?? Number.NaN;
    select(own, below + 1, below, n - 1);
    const low = own[below] ?? Number.NaN;
    return low + (at - below) * ((own[below + 1] ?? low) - low);
  });
};
