import type { BlockProblem } from './block-problem.ts';
import type { ChangedBlock } from './changed-block.ts';
import { coreStart } from './core-start.ts';
import { coreModel } from './core-model.ts';
import type { Core } from './core-model.ts';
import type { SolveModel } from './linear-model.ts';
import type { PricedBlocks } from './priced-blocks.ts';
import type { PricedUnits } from './priced-units.ts';
import type { Found, Search } from './search.ts';

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

/**
 * A search in the core of a problem: whatever a choice does otherwise than the priced universities would costs it at least
 * the losses of those units, so that only units whose loss fits under the bound are free. It asks for the greatest whole
 * number under the bound first and then for less, and what it finds is proven: nothing better was left out. Falls back
 * on `whole` where the core would be too large or the solver's tolerance let something through.
 */
export const coreSearch = (given: PricedProblem, solve: SolveModel, whole: Search): Search => {
  return (limits): Found => {
    const start = coreStart(given, limits);
    if (start === undefined) return whole(limits);
    const { changed, bound, raisedLink } = start;
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
