import type { BlockProblem } from './block-problem.ts';
import type { BlockStanding } from './block-standing.ts';
import { unitChange } from './unit-change.ts';
import type { UnitChange } from './unit-change.ts';

/** Changes of a university that are tried: the least costly. */
const mostChanges = 120;
const few = 8;

const subsets = (units: readonly number[], most: number): readonly (readonly number[])[] => {
  let found: (readonly number[])[] = [[]];
  for (const unit of units)
    found = [...found, ...found.filter((subset) => subset.length < most).map((subset) => [...subset, unit])];
  return found;
};

/**
 * Ways in which a university can make room for `places` more places, or for fewer where it is negative: units out, and
 * others in where more room came free. `except` stays as it is.
 */
export const ownChanges = (
  problem: BlockProblem,
  worths: Float64Array,
  block: number,
  { inside, outside, left }: BlockStanding,
  places: number,
  except: number,
): readonly UnitChange[] => {
  const { sizes } = problem;
  const sum = (units: readonly number[]): number =>
    units.reduce((total, unit) => total + (sizes[unit] ?? 0), 0);
  const leaving = inside.filter((unit) => unit !== except);
  const single = leaving.filter((unit) => sizes[unit] === 1).slice(0, few);
  const large = leaving.filter((unit) => sizes[unit] !== 1).slice(0, 3);
  const dropped = [
    ...subsets(single, 3),
    ...large.map((unit) => [unit]),
    ...leaving.slice(few).map((unit) => [unit]),
  ];
  const coming = outside.filter((unit) => unit !== except);
  const added = [
    ...subsets(coming.filter((unit) => sizes[unit] === 1).slice(0, few), 3),
    ...coming
      .filter((unit) => sizes[unit] !== 1)
      .slice(0, 3)
      .map((unit) => [unit]),
  ];
  const worth = (units: readonly number[]): number =>
    units.reduce((total, unit) => total + (worths[unit] ?? 0), 0);
  const ways = dropped.flatMap((out) => {
    const room = left + sum(out) - places;
    if (room < 0) return [];
    const lost = worth(out);
    return added
      .filter((units) => sum(units) <= room)
      .map((units) => ({ out, units, loss: lost - worth(units) }));
  });
  return ways
    .toSorted((one, other) => one.loss - other.loss)
    .slice(0, mostChanges)
    .map(({ out, units }) => unitChange(problem, worths, block, out, units));
};
