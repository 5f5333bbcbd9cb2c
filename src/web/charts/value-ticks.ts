/**
 * Round values from 0 to at or above the highest: steps of 1, 2, 2.5 or 5 times a power of ten, five at most.
 * `highest` ≥ 0; with `whole` no step is a fraction. A highest of 0 still gives an axis: 0 and 1.
 */
export const valueTicks = (highest: number, whole: boolean): readonly number[] => {
  if (!Number.isFinite(highest) || highest < 0) throw new RangeError(`no axis for ${highest}`);
  if (highest === 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / 5));
  const fits = (step: number): boolean => highest / step <= 5 && (!whole || Number.isInteger(step));
  const step =
    [1, 2, 2.5, 5, 10, 20].map((factor) => Number((factor * power).toPrecision(3))).find(fits) ?? 1;
  const count = Math.ceil(highest / step);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
};
