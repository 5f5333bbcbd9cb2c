import { limitsChange } from './block-change.ts';
import type { BlockChange } from './block-change.ts';
import { blockChoices } from './block-choices.ts';
import type { PricedProblem } from './core-search.ts';
import { exchangesAgainst } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { nearExchanges } from './near-exchanges.ts';
import type { NearExchanges } from './near-exchanges.ts';
import type { Found, Search } from './search.ts';

/** Bounds are sums of doubles: what lies this close above a point counts as reaching it. */
const tolerance = 1e-6;
/** Searches after which an interval has to do: each takes a tenth of a second in a large call, and thousands are asked for. */
const mostSearches = 400;

/** What the changed university can do, nearly best first, and the bound under the change. */
interface OwnStart {
  readonly bound: number;
  readonly block: number;
  readonly slack: number;
  readonly exchanges: readonly Exchange[];
}

const ownStart = (
  { problem, priced }: PricedProblem,
  { kindOf, ownSlack }: NearExchanges,
  change: BlockChange | undefined,
): OwnStart => {
  const { bests, bound, worths } = priced;
  if (change === undefined) {
    const none = { block: -1, taken: [], loss: 0, value: 0, used: problem.limits.map(() => 0) };
    return { bound, block: -1, slack: Infinity, exchanges: [none] };
  }
  const { block, taken, barred, more = 0 } = change;
  const settled = taken ?? barred;
  const best = bests[block];
  const cap =
    (problem.blocks[block]?.cap ?? 0) + more - (taken === undefined ? 0 : (problem.sizes[taken] ?? 0));
  const classes = (best?.classes ?? []).map(({ size, units }) => ({
    size,
    units: settled === undefined ? units : units.filter((unit) => unit !== settled),
  }));
  const { worth, slack, choices } = blockChoices(classes, worths, kindOf, cap, ownSlack);
  const brought = taken === undefined ? [] : [taken];
  const own = taken === undefined ? 0 : (worths[taken] ?? 0);
  return {
    bound: bound + worth + own - (best?.worth ?? 0),
    block,
    slack,
    exchanges: exchangesAgainst(
      problem,
      block,
      best?.taken ?? [],
      choices.map((choice) => ({ taken: [...choice.taken, ...brought], loss: choice.loss })),
    ),
  };
};

/** A best choice among those near the priced one. */
interface Reached {
  readonly value: number;
  readonly own: Exchange;
  readonly combination: number;
}

/** How many of rising numbers are at most a limit. */
const countUpTo = (rising: Float64Array, limit: number): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * What the best choices with one applicant more, one fewer or one place more are worth, for thousands of applicants: each
 * choice of the changed university is put together with exchanges of the others (`nearExchanges`). What is worth more than
 * the best of them would lose more than all that is listed there, so that the bound tells where nothing can be better.
 * Where it does not, the core is searched.
 */
export const coreValues = (given: PricedProblem, search: Search): Search => {
  const { problem, priced } = given;
  const { prices } = priced;
  let made: NearExchanges | undefined;
  let searches = 0;
  const room = problem.limits.map((limit, link) => limit - (priced.used[link] ?? 0));

  const reach = (near: NearExchanges, start: OwnStart, raisedLink: number): Reached | undefined => {
    const { bound, block, exchanges } = start;
    const { shelves, touches } = near.table;
    const [moneyPrice = 0] = prices;
    let best: Reached | undefined;
    let least = Number.NEGATIVE_INFINITY;
    for (const own of exchanges) {
      const left = room.map((places, link) => places + (link === raisedLink ? 1 : 0) - (own.used[link] ?? 0));
      const [money = 0] = left;
      for (const shelf of shelves) {
        let most = bound - own.loss - shelf.leastLoss + tolerance;
        for (let link = 1; link < left.length; link += 1) {
          const spare = (left[link] ?? 0) - (shelf.shift[link - 1] ?? 0);
          most = spare < 0 ? Number.NEGATIVE_INFINITY : most - spare * (prices[link] ?? 0);
        }
        if (Math.floor(most) <= least) continue;
        for (let at = countUpTo(shelf.money, money) - 1; at >= 0; at -= 1) {
          if (Math.floor(most - moneyPrice * (money - (shelf.money[at] ?? 0))) <= least) break;
          const value = priced.value + own.value + (shelf.values[at] ?? 0);
          const combination = shelf.combinations[at] ?? 0;
          if (value <= least || touches(combination, block)) continue;
          least = value;
          best = { value, own, combination };
        }
      }
    }
    return best;
  };

  const choiceOf = (near: NearExchanges, { own, combination }: Reached): ReadonlySet<number> => {
    const taken = new Map(priced.bests.map((best, block) => [block, best.taken]));
    for (const exchange of [own, ...near.table.exchangesOf(combination)])
      if (exchange.block !== -1) taken.set(exchange.block, exchange.taken);
    return new Set([...taken.values()].flat());
  };

  return (limits): Found => {
    const read = limits.rows === undefined ? limitsChange(problem, limits) : undefined;
    if (read === undefined || (limits.taken ?? []).length + (limits.barred ?? []).length > 1)
      return search(limits);
    const near = (made ??= nearExchanges(given));
    const start = ownStart(given, near, read.change);
    const bound = start.bound + (prices[read.raisedLink] ?? 0);
    const reached = reach(near, { ...start, bound }, read.raisedLink);
    if (reached === undefined) {
      if (searches >= mostSearches) return { status: 'stopped', bound: Math.floor(bound + tolerance) };
      searches += 1;
      return search(limits);
    }
    const { value } = reached;
    let taken: ReadonlySet<number> | undefined;
    const found: Found = {
      status: 'optimal',
      value,
      get taken() {
        return (taken ??= choiceOf(near, reached));
      },
    };
    const beyond = Math.floor(bound - Math.min(near.table.slack, start.slack) + tolerance);
    if (beyond <= value) return found;
    if (searches >= mostSearches) return { status: 'stopped', bound: beyond, value };
    searches += 1;
    const better = search({ ...limits, atLeast: value + 1 });
    return better.status === 'infeasible' ? found : better;
  };
};
