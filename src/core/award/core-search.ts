import type { BlockProblem } from './block-problem.ts';
import { changedBlock } from './changed-block.ts';
import type { BlockChange, ChangedBlock } from './changed-block.ts';
import { coreModel } from './core-model.ts';
import type { Core } from './core-model.ts';
import type { SolveModel } from './linear-model.ts';
import type { PricedBlocks } from './priced-blocks.ts';
import type { PricedUnits } from './priced-units.ts';
import type { Found, Search, SearchLimits } from './search.ts';

/** More free units than this are left to a search of the whole problem. */
const mostFree = 4000;
/** Bounds are sums of doubles: what lies this close above a point counts as reaching it. */
const tolerance = 1e-6;

/** Everything a core search starts from; made once for a problem. */
export interface PricedProblem {
  readonly problem: BlockProblem;
  readonly priced: PricedBlocks;
  readonly units: PricedUnits;
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

const coreOf = (
  { problem, units, priced }: PricedProblem,
  changed: ChangedBlock | undefined,
  slack: number,
): Core => {
  const free: number[] = [];
  for (const unit of units.order) {
    if ((units.losses[unit] ?? 0) > slack) break;
    if (problem.blockOf[unit] !== changed?.block) free.push(unit);
  }
  for (const [unit, loss] of changed?.losses ?? []) if (loss <= slack) free.push(unit);
  const changedTaken = new Set(changed?.taken);
  const isTaken = (unit: number): boolean =>
    problem.blockOf[unit] === changed?.block ? changedTaken.has(unit) : units.isTaken[unit] === 1;
  return { free, isTaken, changed, priced, places: units.places };
};

/** Whether a constraint with one place more lets in a unit that was too large for it and so is in no block. */
const letsIn = ({ problem }: BlockProblem, raised: number | undefined): boolean => {
  const constraint = raised === undefined ? undefined : problem.constraints[raised];
  return (
    constraint !== undefined && [...constraint.uses.values()].some((amount) => amount === constraint.most + 1)
  );
};

/**
 * A search in the core of a problem: whatever a choice does otherwise than the priced universities would costs it at least
 * the losses of those units, so that only units whose loss fits under the bound are free. It asks for the greatest whole
 * number under the bound first and then for less, and what it finds is proven: nothing better was left out. Falls back
 * on `whole` where the core would be too large or the solver's tolerance let something through.
 */
export const coreSearch = (given: PricedProblem, solve: SolveModel, whole: Search): Search => {
  const { problem, priced } = given;
  return (limits): Found => {
    const isSettled = [...(limits.taken ?? []), ...(limits.barred ?? [])];
    if (
      letsIn(problem, limits.raised) ||
      limits.waived !== undefined ||
      isSettled.some((unit) => problem.blockOf[unit] === -1)
    )
      return whole(limits);
    const change = changeOf(problem, limits);
    const changed = change === undefined ? undefined : changedBlock(problem, priced, change);
    const raisedLink = limits.raised === undefined ? -1 : problem.links.indexOf(limits.raised);
    const bound = priced.bound - (changed?.fall ?? 0) + (priced.prices[raisedLink] ?? 0);
    const most = Math.floor(bound + tolerance);
    const least = limits.atLeast ?? Number.NEGATIVE_INFINITY;
    if (most < least) return { status: 'infeasible' };
    for (let step = 0; ; step = step * 2 + 1) {
      const target = Math.max(most - step, least);
      const core = coreOf(given, changed, bound - target + tolerance);
      if (core.free.length > mostFree) return whole(limits);
      const found = coreModel(given.problem, core, limits, { enough: most, raisedLink }, solve);
      if (found.status === 'stopped') return whole(limits);
      if (found.status === 'optimal' && found.value >= target) return found;
      if (target <= least) return { status: 'infeasible' };
    }
  };
};
