/** How far two values differ: as names, as ranks, as numbers, as numbers with a true zero. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** α of a selection of units, each as often as it is named; undefined without variation. */
interface Coincidences {
  readonly alphaOf: (rows: Uint32Array) => number | undefined;
}

const ratio = (c: number, k: number): number => (c + k === 0 ? 0 : ((c - k) / (c + k)) ** 2);

/** Scores that stand for the values: where δ² = (s_c − s_k)², sums over pairs are sums of squares. */
const midRanks = (counts: Float64Array): Float64Array => {
  let below = 0;
  return counts.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
};

/** Σ over ordered pairs of (x − y)² of one multiset: 2·(m·Σx² − (Σx)²), taken about its mean against cancellation. */
const spreadOf = (scores: Float64Array, codes: Uint32Array, from: number, to: number): number => {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += scores[codes[at] ?? 0] ?? 0;
  const mean = sum / (to - from);
  let squares = 0;
  for (let at = from; at < to; at += 1) squares += ((scores[codes[at] ?? 0] ?? 0) - mean) ** 2;
  return 2 * (to - from) * squares;
};

/**
 * The coincidence matrix of Krippendorff's α, never written down: with δ² a difference of scores (interval: the values;
 * ordinal: mid-ranks) both disagreements are sums of squares, and nominal ones are counts; only `ratio` needs pairs of
 * different values. `units`: at least two finite values each.
 */
export const coincidences = (units: readonly (readonly number[])[], metric: AlphaMetric): Coincidences => {
  const values = Float64Array.from(new Set(units.flat())).sort();
  const codeOf = new Map(Array.from(values, (value, code) => [value, code]));
  const first = new Uint32Array(units.length + 1);
  for (const [unit, own] of units.entries()) first[unit + 1] = (first[unit] ?? 0) + own.length;
  const codes = Uint32Array.from(units.flat(), (value) => codeOf.get(value) ?? 0);
  const counts = new Float64Array(values.length);

  const pairs = (from: number, to: number, of: (c: number, k: number) => number): number => {
    let sum = 0;
    for (let one = from; one < to; one += 1)
      for (let other = one + 1; other < to; other += 1) sum += 2 * of(codes[one] ?? 0, codes[other] ?? 0);
    return sum;
  };
  const ratioOf = (c: number, k: number): number => ratio(values[c] ?? 0, values[k] ?? 0);
  const differs = (c: number, k: number): number => (c === k ? 0 : 1);
  /** Within a unit, over ordered pairs, divided by m − 1; the same for every selection but the ordinal one. */
  const withinOf = (unit: number, scores: Float64Array): number => {
    const [from, to] = [first[unit] ?? 0, first[unit + 1] ?? 0];
    const sum =
      metric === 'nominal'
        ? pairs(from, to, differs)
        : metric === 'ratio'
          ? pairs(from, to, ratioOf)
          : spreadOf(scores, codes, from, to);
    return sum / (to - from - 1);
  };
  const fixed =
    metric === 'ordinal' ? undefined : Float64Array.from(units, (_own, unit) => withinOf(unit, values));

  const expectedOf = (scores: Float64Array, n: number): number => {
    if (metric === 'nominal') return counts.reduce((sum, count) => sum + count * (n - count), 0);
    if (metric === 'ratio') {
      let sum = 0;
      for (const [c, count] of counts.entries())
        for (let k = 0; k < c; k += 1) sum += 2 * count * (counts[k] ?? 0) * ratioOf(c, k);
      return sum;
    }
    const mean = scores.reduce((sum, score, code) => sum + score * (counts[code] ?? 0), 0) / n;
    return 2 * n * scores.reduce((sum, score, code) => sum + (counts[code] ?? 0) * (score - mean) ** 2, 0);
  };

  const alphaOf = (rows: Uint32Array): number | undefined => {
    counts.fill(0);
    let n = 0;
    for (const unit of rows) {
      const to = first[unit + 1] ?? 0;
      for (let at = first[unit] ?? 0; at < to; at += 1) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
        n += 1;
      }
    }
    let different = 0;
    for (const count of counts) if (count > 0) different += 1;
    if (different < 2) return undefined;
    const scores = metric === 'ordinal' ? midRanks(counts) : values;
    let observed = 0;
    for (const unit of rows) observed += fixed === undefined ? withinOf(unit, scores) : (fixed[unit] ?? 0);
    const expected = expectedOf(scores, n);
    return expected > 0 ? 1 - ((n - 1) * observed) / expected : undefined;
  };
  return { alphaOf };
};
