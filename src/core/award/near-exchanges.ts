import { blockChoices } from './block-choices.ts';
import type { BlockProblem } from './block-problem.ts';
import type { PricedProblem } from './core-search.ts';
import { exchangesAgainst } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { exchangeTable } from './exchange-table.ts';
import type { ExchangeTable } from './exchange-table.ts';

/** Combinations kept, and combinations expected: most of those are no better than others with less money. */
const mostKept = 150_000;
const mostExpected = 1_000_000;
/** Exchanges of one university apart: as many units as this are cheap to change. */
const cheapUnits = 300;
const steps = 200;

/** All that lies near the choice under the prices, made once for thousands of questions. */
export interface NearExchanges {
  readonly table: ExchangeTable;
  /** How much the own university of a question may lose. */
  readonly ownSlack: number;
  /** Equal for units of equal value and equal uses. */
  readonly kindOf: Int32Array;
}

const kindsOf = ({ values, uses }: BlockProblem): Int32Array => {
  const kinds = new Map<string, number>();
  return Int32Array.from(values, (value, unit) => {
    const key = [value, ...uses.map((row) => row[unit] ?? 0)].join();
    const known = kinds.get(key) ?? kinds.size;
    kinds.set(key, known);
    return known;
  });
};

/** The greatest loss within which there are at most so many combinations, counted in steps of `slack` rounded down. */
const lossWithin = (byBlock: readonly (readonly Exchange[])[], slack: number): number => {
  let counts = new Float64Array(steps + 1);
  counts[0] = 1;
  for (const exchanges of byBlock) {
    const next = Float64Array.from(counts);
    for (const { loss } of exchanges) {
      const by = Math.floor((loss / slack) * steps);
      for (let at = 0; at + by <= steps; at += 1) next[at + by] = (next[at + by] ?? 0) + (counts[at] ?? 0);
    }
    counts = next;
  }
  let sum = 0;
  for (const [at, count] of counts.entries()) {
    sum += count;
    if (sum > mostExpected) return (slack * Math.max(at, 1)) / steps;
  }
  return slack;
};

/** Gathers exchanges of all universities and what they make together. */
export const nearExchanges = ({ problem, priced, units }: PricedProblem): NearExchanges => {
  const kindOf = kindsOf(problem);
  const { order, losses } = units;
  const cheap = order.slice(0, cheapUnits).flatMap((unit) => losses[unit] ?? []);
  // Whatever is allowed loses less than infinity; something has to be divided into steps where nothing loses anything.
  const slack = Math.max(cheap.findLast((loss) => Number.isFinite(loss)) ?? 0, 1);
  const near = problem.blocks.map(({ cap }, block) => {
    const best = priced.bests[block];
    const { choices, slack: within } = blockChoices(best?.classes ?? [], priced.worths, kindOf, cap, slack);
    return { within, exchanges: exchangesAgainst(problem, block, best?.taken ?? [], choices) };
  });
  const complete = near.reduce((least, { within }) => Math.min(least, within), slack);
  const byBlock = near.map(({ exchanges }) =>
    exchanges.filter(({ value, used }) => value !== 0 || used.some((amount) => amount !== 0)),
  );
  const table = exchangeTable(problem, byBlock, Math.min(complete, lossWithin(byBlock, slack)), mostKept);
  return { table, ownSlack: slack, kindOf };
};
