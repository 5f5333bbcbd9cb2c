import type { BlockProblem } from './block-problem.ts';
import type { Exchange } from './exchange.ts';

/** Exchanges of different universities together; by shift of the quotas, and in each shift by money, least first. */
export interface ExchangeTable {
  /** Everything that loses at most so much is in it, or something else that does as well. */
  readonly slack: number;
  readonly shelves: readonly Shelf[];
  /** Whether a combination changes a university. */
  readonly touches: (combination: number, block: number) => boolean;
  readonly exchangesOf: (combination: number) => readonly Exchange[];
}

/** Combinations that shift the quotas alike. */
interface Shelf {
  /** Places more of each quota. */
  readonly shift: readonly number[];
  readonly leastLoss: number;
  /** Money, rising; loss and value in the same order. */
  readonly money: Float64Array;
  readonly losses: Float64Array;
  readonly values: Float64Array;
  readonly combinations: Int32Array;
}

/** Shifts by number, so that thousands of sums are looked up and not added again. */
const shiftBook = (width: number) => {
  const shifts: number[][] = [];
  const numbers = new Map<string, number>();
  const sums = new Map<number, number>();
  const numberOf = (shift: number[]): number => {
    const key = shift.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, shifts.length);
    shifts.push(shift);
    return shifts.length - 1;
  };
  numberOf(Array.from({ length: width }, () => 0));
  const add = (one: number, other: number): number => {
    const key = one * 1_000_003 + other;
    const known = sums.get(key);
    if (known !== undefined) return known;
    const sum = numberOf((shifts[one] ?? []).map((count, link) => count + (shifts[other]?.[link] ?? 0)));
    sums.set(key, sum);
    return sum;
  };
  return { shifts, numberOf, add };
};

/** Lists of numbers that stand for combinations: what each changes besides which other, and its sums. */
interface Combinations {
  readonly parents: number[];
  readonly exchanges: number[];
  readonly losses: number[];
  readonly values: number[];
  readonly money: number[];
  readonly shifts: number[];
  /** A bit for each university that is changed, 32 in a word. */
  readonly masks: number[];
}

const shelvesOf = (
  { losses, values, money, shifts }: Combinations,
  shiftList: readonly (readonly number[])[],
): readonly Shelf[] => {
  const members = new Map<number, number[]>();
  for (const [at, shift] of shifts.entries()) {
    const known = members.get(shift);
    if (known === undefined) members.set(shift, [at]);
    else known.push(at);
  }
  return [...members].map(([shift, own]): Shelf => {
    own.sort((one, other) => (money[one] ?? 0) - (money[other] ?? 0));
    const column = (of: readonly number[]): Float64Array => Float64Array.from(own, (at) => of[at] ?? 0);
    const ownLosses = column(losses);
    return {
      shift: shiftList[shift] ?? [],
      leastLoss: ownLosses.reduce((least, loss) => Math.min(least, loss), Infinity),
      money: column(money),
      losses: ownLosses,
      values: column(values),
      combinations: Int32Array.from(own),
    };
  });
};

/**
 * Combines exchanges of different universities that together lose at most `slack`; less, where that would be more than
 * `most` combinations. Of combinations that change value and quotas alike only those with the least money are kept, and
 * as many of them as it takes that no university can spoil them all.
 */
export const exchangeTable = (
  { limits }: BlockProblem,
  byBlock: readonly (readonly Exchange[])[],
  slack: number,
  most: number,
): ExchangeTable => {
  const all = byBlock.flat();
  const book = shiftBook(limits.length - 1);
  const shiftOf = all.map(({ used }) => book.numberOf(used.slice(1)));
  const words = Math.ceil(byBlock.length / 32);
  const combine = (within: number): Combinations | undefined => {
    const made: Combinations = {
      parents: [-1],
      exchanges: [-1],
      losses: [0],
      values: [0],
      money: [0],
      shifts: [0],
      masks: Array.from({ length: words }, () => 0),
    };
    const { parents, exchanges, losses, values, money, shifts, masks } = made;
    const spoilers = new Int32Array(words);
    /** The latest combination of each value and shift, and the one before it. */
    const latest = new Map<number, number>([[0, 0]]);
    const earlier: number[] = [-1];
    /** Whether others of the state need no more money, and no university that this one leaves alone is in all of them. */
    const isSpare = (state: number, needs: number, parent: number, block: number): boolean => {
      let seen = false;
      const [ownWord, ownBit] = [block >>> 5, 1 << (block & 31)];
      for (let at = latest.get(state) ?? -1; at !== -1; at = earlier[at] ?? -1) {
        if ((money[at] ?? 0) > needs) continue;
        let left = 0;
        for (let word = 0; word < words; word += 1) {
          const own = (masks[parent * words + word] ?? 0) | (word === ownWord ? ownBit : 0);
          const shared = (seen ? (spoilers[word] ?? 0) : -1) & (masks[at * words + word] ?? 0) & ~own;
          spoilers[word] = shared;
          left |= shared;
        }
        if (left === 0) return true;
        seen = true;
      }
      return false;
    };
    let first = 0;
    for (const own of byBlock) {
      const end = parents.length;
      for (let parent = 0; parent < end; parent += 1) {
        const [lost, gained, needed] = [losses[parent] ?? 0, values[parent] ?? 0, money[parent] ?? 0];
        for (const [at, { block, loss, value, used }] of own.entries()) {
          if (lost + loss > within) break;
          const shift = book.add(shifts[parent] ?? 0, shiftOf[first + at] ?? 0);
          const needs = needed + (used[0] ?? 0);
          const state = (gained + value) * 65_536 + shift;
          if (isSpare(state, needs, parent, block)) continue;
          if (parents.length >= most) return undefined;
          earlier.push(latest.get(state) ?? -1);
          latest.set(state, parents.length);
          for (let word = 0; word < words; word += 1)
            masks.push((masks[parent * words + word] ?? 0) | (word === block >>> 5 ? 1 << (block & 31) : 0));
          parents.push(parent);
          exchanges.push(first + at);
          losses.push(lost + loss);
          values.push(gained + value);
          money.push(needs);
          shifts.push(shift);
        }
      }
      first += own.length;
    }
    return made;
  };
  let within = slack;
  let made = combine(within);
  while (made === undefined) {
    // Without any slack only exchanges that lose nothing are left; should they be too many, none is combined.
    within = within < slack / 100 ? -1 : within * 0.7;
    made = combine(within);
  }
  const { parents, exchanges, masks } = made;
  const exchangesOf = (combination: number): readonly Exchange[] => {
    const found: Exchange[] = [];
    for (let at = combination; at > 0; at = parents[at] ?? 0) {
      const exchange = all[exchanges[at] ?? -1];
      if (exchange !== undefined) found.push(exchange);
    }
    return found;
  };
  return {
    slack: within,
    shelves: shelvesOf(made, book.shifts),
    touches: (combination, block) =>
      (((masks[combination * words + (block >>> 5)] ?? 0) >>> (block & 31)) & 1) === 1,
    exchangesOf,
  };
};
