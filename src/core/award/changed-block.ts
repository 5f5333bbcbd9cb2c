import { blockBest } from './block-best.ts';
import type { BlockChange } from './block-change.ts';
import { blockLosses } from './block-losses.ts';
import type { BlockProblem } from './block-problem.ts';
import type { PricedBlocks } from './priced-blocks.ts';

/** A block solved again under a change; the units that are settled by the change are not among `losses`. */
export interface ChangedBlock {
  readonly block: number;
  readonly cap: number;
  /** How much the bound falls by the change; below zero when it rises. */
  readonly fall: number;
  /** What the block takes, and what it took before the change. */
  readonly taken: readonly number[];
  readonly before: readonly number[];
  readonly losses: ReadonlyMap<number, number>;
}

/** Solves one block again with a unit in or out, or with another cap, under the same prices. */
export const changedBlock = (
  { blocks, sizes, uses, values }: BlockProblem,
  { worths, bests, prices }: PricedBlocks,
  { block, taken, barred, more = 0 }: BlockChange,
): ChangedBlock => {
  const settled = taken ?? barred;
  const size = taken === undefined ? 0 : (sizes[taken] ?? 0);
  const cap = (blocks[block]?.cap ?? 0) + more - size;
  const classes = (bests[block]?.classes ?? []).map((ofSize) => ({
    size: ofSize.size,
    units: ofSize.units.filter((unit) => unit !== settled),
  }));
  const best = blockBest(classes, worths, cap);
  const losses = new Map<number, number>();
  const isTaken = new Set(best.taken);
  blockLosses(best.classes, worths, cap, (unit, within, without) => {
    losses.set(unit, best.worth - (isTaken.has(unit) ? without : within));
  });
  const own =
    taken === undefined
      ? 0
      : prices.reduce((worth, price, link) => worth - price * (uses[link]?.[taken] ?? 0), values[taken] ?? 0);
  return {
    block,
    cap,
    fall: (bests[block]?.worth ?? 0) - best.worth - own,
    taken: taken === undefined ? best.taken : [...best.taken, taken],
    before: bests[block]?.taken ?? [],
    losses,
  };
};
