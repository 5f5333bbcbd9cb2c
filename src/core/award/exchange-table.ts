import type { BlockProblem } from './block-problem.ts';
import type { BlockStanding } from './block-standing.ts';
import { unitChange } from './unit-change.ts';
import type { UnitChange } from './unit-change.ts';

/** Whether an allocation can be changed elsewhere so that its value changes by exactly so much, within the room given. */
export type ExchangeTable = (value: number, room: readonly number[], exceptBlock: number) => boolean;

/** Changes of one university that are combined with those of another. */
const mostMoves = 3000;
/** Places of a quota that a pair of changes may shift; most tight quotas need none or one. */
const widest = 3;
const widestValue = 400;

const movesOf = (
  problem: BlockProblem,
  worths: Float64Array,
  standings: readonly BlockStanding[],
  most: number,
  tell: (block: number, dropped: number, added: number, loss: number) => void,
): void => {
  const { sizes } = problem;
  for (const [block, { inside, outside, left }] of standings.entries()) {
    for (const added of outside) {
      const size = sizes[added] ?? 0;
      const worth = worths[added] ?? 0;
      if (size <= left && -worth <= most) tell(block, -1, added, -worth);
      for (const dropped of inside) {
        const loss = (worths[dropped] ?? 0) - worth;
        if (loss > most) break;
        if (size <= left + (sizes[dropped] ?? 0)) tell(block, dropped, added, loss);
      }
    }
    for (const dropped of inside) {
      const loss = worths[dropped] ?? 0;
      if (loss > most) break;
      tell(block, dropped, -1, loss);
    }
  }
};

const cheapMoves = (
  problem: BlockProblem,
  worths: Float64Array,
  standings: readonly BlockStanding[],
): readonly UnitChange[] => {
  const losses: number[] = [];
  movesOf(problem, worths, standings, Number.POSITIVE_INFINITY, (_, dropped, added, loss) => {
    if (dropped !== added) losses.push(loss);
  });
  const sorted = Float64Array.from(losses).sort();
  const most = sorted[Math.min(mostMoves, sorted.length) - 1] ?? 0;
  const moves: UnitChange[] = [];
  movesOf(problem, worths, standings, most, (block, dropped, added) => {
    if (moves.length < mostMoves)
      moves.push(
        unitChange(problem, worths, block, dropped === -1 ? [] : [dropped], added === -1 ? [] : [added]),
      );
  });
  return moves;
};

/** For each change of value the least money, twice: the second with other universities than the first. */
interface Shelf {
  readonly shift: readonly number[];
  readonly money: readonly [Float64Array, Float64Array];
  readonly blocks: readonly [Int32Array, Int32Array];
}

/**
 * Combines none, one or two cheap changes of different universities and keeps, for each shift of the quotas and each
 * change of the value, the combination that needs the least money.
 */
export const exchangeTable = (
  problem: BlockProblem,
  worths: Float64Array,
  standings: readonly BlockStanding[],
): ExchangeTable => {
  const moves = cheapMoves(problem, worths, standings);
  const shelves = new Map<string, Shelf>();
  const width = 2 * widestValue + 1;
  const shelfOf = (shift: readonly number[]): Shelf => {
    const key = shift.join();
    const known = shelves.get(key);
    if (known !== undefined) return known;
    const made: Shelf = {
      shift,
      money: [new Float64Array(width).fill(Infinity), new Float64Array(width).fill(Infinity)],
      blocks: [new Int32Array(2 * width).fill(-1), new Int32Array(2 * width).fill(-1)],
    };
    shelves.set(key, made);
    return made;
  };
  const put = (shelf: Shelf, value: number, money: number, one: number, other: number): void => {
    if (Math.abs(value) > widestValue) return;
    const at = value + widestValue;
    const [first, second] = shelf.blocks;
    const shares =
      one !== -1 &&
      (one === first[2 * at] ||
        one === first[2 * at + 1] ||
        (other !== -1 && (other === first[2 * at] || other === first[2 * at + 1])));
    if (money < (shelf.money[0][at] ?? 0)) {
      if (!shares) {
        shelf.money[1][at] = shelf.money[0][at] ?? 0;
        second[2 * at] = first[2 * at] ?? -1;
        second[2 * at + 1] = first[2 * at + 1] ?? -1;
      } else if (
        second[2 * at] === one ||
        second[2 * at] === other ||
        second[2 * at + 1] === one ||
        second[2 * at + 1] === other
      )
        shelf.money[1][at] = Number.POSITIVE_INFINITY;
      shelf.money[0][at] = money;
      first[2 * at] = one;
      first[2 * at + 1] = other;
    } else if (!shares && money < (shelf.money[1][at] ?? 0)) {
      shelf.money[1][at] = money;
      second[2 * at] = one;
      second[2 * at + 1] = other;
    }
  };
  put(shelfOf(problem.limits.slice(1).map(() => 0)), 0, 0, -1, -1);
  // Moves of equal shift stand together, so that the shelf of a pair is looked up once for all of them.
  const byShift = Map.groupBy(moves, ({ used }) => used.slice(1).join());
  const groups = [...byShift.values()];
  for (const [at, ones] of groups.entries()) {
    const shift = ones[0]?.used.slice(1) ?? [];
    const single = shelfOf(shift);
    for (const { block, value, used } of ones) put(single, value, used[0] ?? 0, block, -1);
    for (const others of groups.slice(at)) {
      const sum = shift.map((count, link) => count + (others[0]?.used[link + 1] ?? 0));
      if (sum.some((count) => Math.abs(count) > widest)) continue;
      const shelf = shelfOf(sum);
      for (const one of ones)
        for (const other of others)
          if (one.block !== other.block)
            put(
              shelf,
              one.value + other.value,
              (one.used[0] ?? 0) + (other.used[0] ?? 0),
              one.block,
              other.block,
            );
    }
  }
  const all = [...shelves.values()];
  return (value, room, exceptBlock) => {
    if (Math.abs(value) > widestValue) return false;
    const at = value + widestValue;
    const [money = 0, ...quotas] = room;
    return all.some(({ shift, money: [first, second], blocks: [of] }) => {
      for (let link = 0; link < quotas.length; link += 1)
        if ((shift[link] ?? 0) > (quotas[link] ?? 0)) return false;
      const isApart = of[2 * at] !== exceptBlock && of[2 * at + 1] !== exceptBlock;
      return ((isApart ? first[at] : second[at]) ?? Infinity) <= money;
    });
  };
};
