/**
 * Where the mass of interval-censored times can lie, and which of these places each observation allows: always neighbours, so two
 * numbers say it. Observations that allow the same are one, counted.
 */
export interface InnermostIntervals {
  /** (from, to], or the point `to` alone where `isPoint` is 1. `to` may be infinite. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly isPoint: Uint8Array;
  /** First and last innermost interval of each kind of observation, and how many observations are of it. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly count: Float64Array;
}

const perValue = 3;
// At equal values a closed left end comes before a right end, and that before an open left end.
const [closedLeft, rightEnd, openLeft] = [0, 1, 2];

const distinct = (columns: readonly Float64Array[]): Float64Array => {
  const all = new Float64Array(columns.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  all.sort();
  let kept = 0;
  for (let place = 0; place < all.length; place += 1)
    if (place === 0 || all[place] !== all[kept - 1]) all[kept++] = all[place] ?? 0;
  return all.subarray(0, kept);
};

const placeOf = (values: Float64Array, wanted: number): number => {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The distinct values of a column of whole numbers below 2^53, and how often each stands there. */
const tally = (keys: Float64Array): { readonly keys: Float64Array; readonly count: Float64Array } => {
  keys.sort();
  const count = new Float64Array(keys.length);
  let kept = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (at === 0 || keys[at] !== keys[kept - 1]) keys[kept++] = keys[at] ?? 0;
    count[kept - 1] = (count[kept - 1] ?? 0) + 1;
  }
  return { keys: keys.subarray(0, kept), count: count.subarray(0, kept) };
};

/**
 * Turnbull's innermost intervals (1976): a left end directly followed by a right end among all ends in order. `left` ≥ 0, `right` ≥
 * `left`, infinite where the event was not yet seen; (left, right], and left = right is an exact time. Throws RangeError otherwise.
 */
export const innermostIntervals = (left: Float64Array, right: Float64Array): InnermostIntervals => {
  const n = left.length;
  if (right.length !== n) throw new RangeError('left and right differ in length');
  for (let at = 0; at < n; at += 1) {
    const [low, high] = [left[at] ?? Number.NaN, right[at] ?? Number.NaN];
    if (!(low >= 0 && low < Number.POSITIVE_INFINITY && high >= low))
      throw new RangeError('an interval ends before it begins, or begins nowhere');
  }
  const values = distinct([left, right]);
  const ends = perValue * values.length;
  const isThere = new Uint8Array(ends);
  const keys = new Float64Array(n);
  for (let at = 0; at < n; at += 1) {
    const [low, high] = [left[at] ?? 0, right[at] ?? 0];
    const begin = perValue * placeOf(values, low) + (low === high ? closedLeft : openLeft);
    const end = perValue * placeOf(values, high) + rightEnd;
    isThere[begin] = 1;
    isThere[end] = 1;
    keys[at] = begin * ends + end;
  }
  const places: (readonly [number, number])[] = [];
  // For each end in order: the first innermost interval that does not begin before it, the last one that does not end after it.
  const firstFrom = new Uint32Array(ends);
  const lastUpTo = new Int32Array(ends);
  let before = -1;
  for (let end = 0; end < ends; end += 1) {
    const kind = end % perValue;
    if (isThere[end] === 1) {
      if (kind === rightEnd && before >= 0 && before % perValue !== rightEnd) places.push([before, end]);
      before = end;
    }
    lastUpTo[end] = places.length - 1;
  }
  for (let end = ends - 1, at = places.length; end >= 0; end -= 1) {
    if ((places[at - 1]?.[0] ?? -1) >= end) at -= 1;
    firstFrom[end] = at;
  }
  const m = places.length;
  for (let at = 0; at < n; at += 1) {
    const key = keys[at] ?? 0;
    const begin = Math.floor(key / ends);
    keys[at] = (firstFrom[begin] ?? 0) * m + (lastUpTo[key - begin * ends] ?? 0);
  }
  const kinds = tally(keys);
  const valueAt = (end: number): number => values[Math.floor(end / perValue)] ?? 0;
  return {
    from: Float64Array.from(places, ([begin]) => valueAt(begin)),
    to: Float64Array.from(places, ([, end]) => valueAt(end)),
    isPoint: Uint8Array.from(places, ([begin]) => (begin % perValue === closedLeft ? 1 : 0)),
    first: Uint32Array.from(kinds.keys, (key) => Math.floor(key / m)),
    last: Uint32Array.from(kinds.keys, (key) => key % m),
    count: kinds.count,
  };
};
