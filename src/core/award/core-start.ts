import type { BlockProblem } from './block-problem.ts';
import { changedBlock } from './changed-block.ts';
import type { BlockChange, ChangedBlock } from './changed-block.ts';
import type { PricedProblem } from './core-search.ts';
import type { SearchLimits } from './search.ts';

/** Where a core search starts: the block that the limits change, and a bound under them. */
export interface CoreStart {
  readonly changed: ChangedBlock | undefined;
  readonly bound: number;
  readonly raisedLink: number;
}

/** What a search's limits do to the blocks: at most one block is solved again, other settled units are only fixed. */
const changeOf = (
  problem: BlockProblem,
  { taken = [], barred = [], raised }: SearchLimits,
): BlockChange | undefined => {
  const [unit] = [...taken, ...barred];
  if (unit !== undefined && taken.length + barred.length === 1) {
    const block = problem.blockOf[unit] ?? -1;
    return taken.length === 1 ? { block, taken: unit } : { block, barred: unit };
  }
  const block = problem.blocks.findIndex(({ constraint }) => constraint === raised);
  return block === -1 ? undefined : { block, more: 1 };
};

/** Whether a constraint with one place more lets in a unit that was too large for it and so is in no block. */
const letsIn = ({ problem }: BlockProblem, raised: number | undefined): boolean => {
  const constraint = raised === undefined ? undefined : problem.constraints[raised];
  return constraint !== undefined && [...constraint.uses.values()].includes(constraint.most + 1);
};

/** Applies limits to the blocks; undefined where they reach beyond them. */
export const coreStart = (
  { problem, priced }: PricedProblem,
  limits: SearchLimits,
): CoreStart | undefined => {
  const settled = [...(limits.taken ?? []), ...(limits.barred ?? [])];
  if (
    limits.waived !== undefined ||
    letsIn(problem, limits.raised) ||
    settled.some((unit) => problem.blockOf[unit] === -1)
  )
    return undefined;
  const change = changeOf(problem, limits);
  const changed = change === undefined ? undefined : changedBlock(problem, priced, change);
  const raisedLink = limits.raised === undefined ? -1 : problem.links.indexOf(limits.raised);
  const bound = priced.bound - (changed?.fall ?? 0) + (priced.prices[raisedLink] ?? 0);
  return { changed, bound, raisedLink };
};
