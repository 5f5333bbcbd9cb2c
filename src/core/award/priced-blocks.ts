import { blockBest } from './block-best.ts';
import type { BlockBest } from './block-best.ts';
import type { BlockProblem } from './block-problem.ts';

/** Blocks solved apart under prices of budget and quotas; `bound` is a value that no allocation exceeds. */
export interface PricedBlocks {
  readonly prices: readonly number[];
  readonly bound: number;
  readonly worths: Float64Array;
  readonly bests: readonly BlockBest[];
  /** Value and uses of the choices together: within caps, not within budget and quotas. */
  readonly value: number;
  readonly used: readonly number[];
}

/**
 * Prices budget and quotas, so that each university chooses for itself (Lagrangian relaxation). Any prices from zero up
 * give a bound: Σ price · limit + Σ best worth of a block.
 */
export const pricedBlocks = (
  { blocks, values, limits, uses }: BlockProblem,
  prices: readonly number[],
  previous?: PricedBlocks,
): PricedBlocks => {
  const worths = Float64Array.from(values);
  for (const [link, price] of prices.entries()) {
    const row = uses[link];
    if (row === undefined || price === 0) continue;
    for (let unit = 0; unit < worths.length; unit += 1)
      worths[unit] = (worths[unit] ?? 0) - price * (row[unit] ?? 0);
  }
  const bests = blocks.map(({ classes, cap }, at) =>
    blockBest(previous?.bests[at]?.classes ?? classes, worths, cap),
  );
  const used = limits.map(() => 0);
  let [bound, value] = [0, 0];
  for (const [link, price] of prices.entries()) bound += price * (limits[link] ?? 0);
  for (const { worth, taken } of bests) {
    bound += worth;
    for (const unit of taken) {
      value += values[unit] ?? 0;
      for (const [link, row] of uses.entries()) used[link] = (used[link] ?? 0) + (row[unit] ?? 0);
    }
  }
  return { prices, bound, worths, bests, value, used };
};
