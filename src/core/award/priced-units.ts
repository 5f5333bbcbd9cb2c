import { blockLosses } from './block-losses.ts';
import type { BlockProblem } from './block-problem.ts';
import type { PricedBlocks } from './priced-blocks.ts';

/** Units with what it costs, at least, to choose otherwise than their university would under the prices. */
export interface PricedUnits {
  readonly isTaken: Uint8Array;
  /** Points by which the bound falls when the unit's state is the other one; infinite where it cannot be. */
  readonly losses: Float64Array;
  /** Units of all blocks, cheapest to change first. */
  readonly order: readonly number[];
  /** Places used of each block. */
  readonly places: Int32Array;
}

/** The losses of all units of all blocks. */
export const pricedUnits = (problem: BlockProblem, priced: PricedBlocks): PricedUnits => {
  const { blocks, sizes, values } = problem;
  const isTaken = new Uint8Array(values.length);
  const losses = new Float64Array(values.length).fill(Number.POSITIVE_INFINITY);
  const places = new Int32Array(blocks.length);
  const order: number[] = [];
  for (const [at, { cap }] of blocks.entries()) {
    const best = priced.bests[at];
    if (best === undefined) continue;
    for (const unit of best.taken) {
      isTaken[unit] = 1;
      places[at] = (places[at] ?? 0) + (sizes[unit] ?? 0);
    }
    blockLosses(best.classes, priced.worths, cap, (unit, within, without) => {
      losses[unit] = best.worth - (isTaken[unit] === 1 ? without : within);
      order.push(unit);
    });
  }
  order.sort((one, other) => (losses[one] ?? 0) - (losses[other] ?? 0) || one - other);
  return { isTaken, losses, order, places };
};
