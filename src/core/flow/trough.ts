import type { KnownPoint } from '../statistics/year-point.ts';

/** True when the known points on both sides of a year are higher: whatever grows from it grows fast. */
export const isTrough = (points: readonly KnownPoint[], year: number): boolean => {
  const index = points.findIndex((point) => point.year === year);
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (index < 1 || before === undefined || at === undefined || after === undefined) return false;
  return at.value < before.value && at.value < after.value;
};
