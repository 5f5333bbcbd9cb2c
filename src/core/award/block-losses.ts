import { prefixSums, worthByPlaces } from './block-best.ts';
import type { SizeClass } from './block-problem.ts';

const bestOf = (
  sums: (count: number) => number,
  most: number,
  size: number,
  others: Float64Array,
  places: number,
): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let count = 0; count <= most && count * size <= places; count += 1)
    best = Math.max(best, sums(count) + (others[places - count * size] ?? 0));
  return best;
};

/**
 * The worth of a block's best choice with each unit in and with it out, exactly, by leaving the unit out of the sums of
 * its class. classes: in falling order of worth. Told to `tell` for every unit.
 */
export const blockLosses = (
  classes: readonly SizeClass[],
  worths: Float64Array,
  cap: number,
  tell: (unit: number, within: number, without: number) => void,
): void => {
  const summed = classes.map((ofSize) => ({
    size: ofSize.size,
    sums: prefixSums(ofSize, worths, cap + ofSize.size),
  }));
  for (const [at, { size, units }] of classes.entries()) {
    const others = worthByPlaces(
      summed.filter((_, other) => other !== at),
      cap,
    );
    const all = summed[at]?.sums ?? [0];
    for (const [rank, unit] of units.entries()) {
      const worth = worths[unit] ?? 0;
      const isCounted = rank + 1 < all.length;
      const most = isCounted ? all.length - 2 : all.length - 1;
      const sums = (count: number): number =>
        isCounted && count > rank ? (all[count + 1] ?? 0) - worth : (all[count] ?? 0);
      const within =
        size > cap ? Number.NEGATIVE_INFINITY : worth + bestOf(sums, most, size, others, cap - size);
      tell(unit, within, bestOf(sums, most, size, others, cap));
    }
  }
};
