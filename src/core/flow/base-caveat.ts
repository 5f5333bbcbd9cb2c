import type { KnownPoint } from '../statistics/year-point.ts';
import type { Caveat } from './caveats.ts';
import type { Unit } from './figure.ts';
import { isTrough } from './trough.ts';

/** Below this a percentage is printed as "k of n" first: a handful of people makes any rate. */
const smallBase = 20;

/** The gravest warning for a comparison of two known points of a series. */
export const baseCaveat = (
  points: readonly KnownPoint[],
  from: KnownPoint,
  to: KnownPoint,
  unit: Unit,
): Caveat | undefined => {
  if (unit === 'persons' && from.value < smallBase) return 'small-base';
  if (isTrough(points, from.year)) return 'trough-base';
  const between = points.filter(({ year }) => year > from.year && year < to.year).length;
  return between < to.year - from.year - 1 ? 'gap-between-years' : undefined;
};
