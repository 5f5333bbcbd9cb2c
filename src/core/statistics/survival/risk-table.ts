/** Who was at risk, and who left how, at each distinct time: all that the estimators need of a cohort. */
export interface RiskTable {
  readonly n: number;
  /** How many causes an exit can have; cause 0 is censoring and is not among them. */
  readonly causes: number;
  /** Distinct times at which anybody left, ascending. */
  readonly times: Float64Array;
  /** At risk just before each time; who is censored at a time is at risk at it. */
  readonly atRisk: Float64Array;
  /** Exits, a row of `causes + 1` cells for each time: the censored first. */
  readonly exits: Float64Array;
}

const densest = 4;

/** The greatest time if all of them are whole numbers that counting by place can hold, else undefined. */
const wholeEnd = (times: Float64Array): number | undefined => {
  let greatest = 0;
  for (let at = 0; at < times.length; at += 1) {
    const time = times[at] ?? 0;
    if (time !== (time | 0) || time < 0) return undefined;
    if (time > greatest) greatest = time;
  }
  return greatest <= densest * times.length + 4096 ? greatest : undefined;
};

const distinct = (times: Float64Array): Float64Array => {
  const sorted = times.slice().sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const time = sorted[at] ?? 0;
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY))
      throw new RangeError('a time is no finite number of 0 or more');
    if (at === 0 || time !== sorted[kept - 1]) sorted[kept++] = time;
  }
  return sorted.subarray(0, kept);
};

const placeOf = (times: Float64Array, wanted: number): number => {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Counts a cohort by time. `times`: ≥ 0 and finite, since the same origin for everybody. `exits`: for each person 0 when censored, else
 * the cause, 1 to `causes`. Whole times, such as days, are counted in place in one pass; others are sorted.
 * Throws RangeError on columns of different lengths, a time that is negative or not finite, or an unknown cause.
 */
export const riskTable = (times: Float64Array, exits: Uint8Array, causes: number): RiskTable => {
  const n = times.length;
  if (exits.length !== n) throw new RangeError('times and exits differ in length');
  for (let at = 0; at < n; at += 1)
    if ((exits[at] ?? 0) > causes) throw new RangeError('an exit has an unknown cause');
  const width = causes + 1;
  const end = wholeEnd(times);
  const places = end === undefined ? distinct(times) : undefined;
  const counts = new Uint32Array(width * (places?.length ?? (end ?? 0) + 1));
  for (let at = 0; at < n; at += 1) {
    const time = times[at] ?? 0;
    const cell = (places === undefined ? time : placeOf(places, time)) * width + (exits[at] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }

  const rows: number[] = [];
  for (let row = 0; row * width < counts.length; row += 1) {
    let leaving = 0;
    for (let cause = 0; cause < width; cause += 1) leaving += counts[row * width + cause] ?? 0;
    if (leaving > 0) rows.push(row);
  }
  const table = {
    times: new Float64Array(rows.length),
    atRisk: new Float64Array(rows.length),
    exits: new Float64Array(rows.length * width),
  };
  let left = n;
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[step] ?? 0;
    table.times[step] = places === undefined ? row : (places[row] ?? 0);
    table.atRisk[step] = left;
    for (let cause = 0; cause < width; cause += 1) {
      const count = counts[row * width + cause] ?? 0;
      table.exits[step * width + cause] = count;
      left -= count;
    }
  }
  return { n, causes, ...table };
};
