import type { SizeClass } from './block-problem.ts';

/** A block's units under prices: classes in falling order of worth. */
export interface BlockBest {
  /** The greatest worth of a choice within the cap. */
  readonly worth: number;
  readonly taken: readonly number[];
  readonly classes: readonly SizeClass[];
}

/** Sums of the best 0, 1, 2, … units of a class, as far as they are worth something and fit. */
export const prefixSums = (
  { size, units }: SizeClass,
  worths: Float64Array,
  cap: number,
): readonly number[] => {
  const sums = [0];
  for (const unit of units) {
    const worth = worths[unit] ?? 0;
    if (worth <= 0 || sums.length * size > cap) break;
    sums.push((sums.at(-1) ?? 0) + worth);
  }
  return sums;
};

/** The greatest worth of a choice from some classes for each number of places from 0 to the cap. */
export const worthByPlaces = (
  classes: readonly { readonly size: number; readonly sums: readonly number[] }[],
  cap: number,
): Float64Array => {
  let best = new Float64Array(cap + 1);
  for (const { size, sums } of classes) {
    const next = new Float64Array(cap + 1);
    for (let places = 0; places <= cap; places += 1) {
      let most = best[places] ?? 0;
      for (let count = 1; count < sums.length && count * size <= places; count += 1)
        most = Math.max(most, (best[places - count * size] ?? 0) + (sums[count] ?? 0));
      next[places] = most;
    }
    best = next;
  }
  return best;
};

/** The best choice of a block by dynamic programming over its places, the most worthy units of each size first. */
export const blockBest = (classes: readonly SizeClass[], worths: Float64Array, cap: number): BlockBest => {
  const sorted = classes.map(({ size, units }): SizeClass => ({
    size,
    units: units.toSorted((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0) || one - other),
  }));
  const summed = sorted.map((ofSize) => ({ ...ofSize, sums: prefixSums(ofSize, worths, cap) }));
  const tables = summed.map((_, at) => worthByPlaces(summed.slice(0, at), cap));
  let places = cap;
  const taken: number[] = [];
  for (let at = summed.length - 1; at >= 0; at -= 1) {
    const { size, sums, units } = summed[at] ?? { size: 1, sums: [0], units: [] };
    const before = tables[at] ?? new Float64Array(cap + 1);
    let [most, chosen] = [Number.NEGATIVE_INFINITY, 0];
    for (let count = 0; count < sums.length && count * size <= places; count += 1) {
      const worth = (before[places - count * size] ?? 0) + (sums[count] ?? 0);
      if (worth > most) [most, chosen] = [worth, count];
    }
    taken.push(...units.slice(0, chosen));
    places -= chosen * size;
  }
  return {
    worth: taken.reduce((sum, unit) => sum + (worths[unit] ?? 0), 0),
    taken,
    classes: sorted,
  };
};
