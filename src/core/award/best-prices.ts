import type { BlockProblem } from './block-problem.ts';
import type { SolveModel } from './linear-model.ts';
import { pricedBlocks } from './priced-blocks.ts';
import type { PricedBlocks } from './priced-blocks.ts';

const most = 150;
/** Of a point: values are whole, so nothing finer decides. */
const precision = 1e-3;

/** Prices that would make a mixture of the choices seen so far best, and what that mixture is worth. */
const mixture = (
  seen: readonly PricedBlocks[],
  limits: readonly number[],
  solve: SolveModel,
): { readonly value: number; readonly prices: readonly number[] } | undefined => {
  const scales = limits.map((limit) => Math.max(limit, 1));
  const columns = [...seen.keys(), seen.length];
  const answer = solve({
    isRelaxed: true,
    values: [...seen.map(({ value }) => value), 0],
    lower: columns.map(() => 0),
    upper: columns.map(() => 1),
    rows: [
      { least: 1, most: 1, columns, amounts: columns.map(() => 1) },
      ...limits.map((limit, link) => ({
        least: Number.NEGATIVE_INFINITY,
        most: limit / (scales[link] ?? 1),
        columns: [...seen.keys()],
        amounts: seen.map(({ used }) => (used[link] ?? 0) / (scales[link] ?? 1)),
      })),
    ],
  });
  if (answer.status !== 'relaxed') return undefined;
  const prices = limits.map((_, link) => Math.max(0, (answer.prices[link + 1] ?? 0) / (scales[link] ?? 1)));
  return { value: answer.value, prices };
};

/**
 * The prices with the lowest bound, by cutting planes (Kelley), asked for between the best prices so far and those of the
 * best mixture, which keeps them from swinging. Any prices are safe: those where the work stops only give a weaker bound.
 */
export const bestPrices = (blocks: BlockProblem, solve: SolveModel): PricedBlocks => {
  let best = pricedBlocks(
    blocks,
    blocks.limits.map(() => 0),
  );
  let last = best;
  const seen = [best];
  for (let round = 0; round < most; round += 1) {
    const mixed = mixture(seen, blocks.limits, solve);
    if (mixed === undefined || best.bound - mixed.value < precision) break;
    const share = round < 5 ? 0 : 0.5;
    const asked = mixed.prices.map((price, link) => share * (best.prices[link] ?? 0) + (1 - share) * price);
    last = pricedBlocks(blocks, asked, last);
    seen.push(last);
    if (last.bound < best.bound) best = last;
  }
  return best;
};
