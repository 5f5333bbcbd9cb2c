import { limitsChange } from './block-change.ts';
import { changedBlock } from './changed-block.ts';
import type { ChangedBlock } from './changed-block.ts';
import type { PricedProblem } from './core-search.ts';
import type { SearchLimits } from './search.ts';

/** Where a core search starts: the block that the limits change, and a bound under them. */
interface CoreStart {
  readonly changed: ChangedBlock | undefined;
  readonly bound: number;
  readonly raisedLink: number;
}

/** Applies limits to the blocks; undefined where they reach beyond them. */
export const coreStart = (
  { problem, priced }: PricedProblem,
  limits: SearchLimits,
): CoreStart | undefined => {
  const read = limitsChange(problem, limits);
  if (read === undefined) return undefined;
  const { change, raisedLink } = read;
  const changed = change === undefined ? undefined : changedBlock(problem, priced, change);
  const bound = priced.bound - (changed?.fall ?? 0) + (priced.prices[raisedLink] ?? 0);
  return { changed, bound, raisedLink };
};
