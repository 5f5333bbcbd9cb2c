import { worthByPlaces } from './block-best.ts';
import type { SizeClass } from './block-problem.ts';

/** A choice of one university, and how far its worth lies below that of its best one. */
export interface BlockChoice {
  readonly taken: readonly number[];
  readonly loss: number;
}

/** The choices of a university that are nearly best. */
interface BlockChoices {
  /** The worth of its best choice. */
  readonly worth: number;
  /** All whose loss is at most `slack` are among `choices`, but for exchanges of units that are alike in everything. */
  readonly slack: number;
  readonly choices: readonly BlockChoice[];
}

interface SummedClass {
  readonly size: number;
  readonly units: readonly number[];
  /** Sums of the worths of the first 0, 1, 2, … units. */
  readonly sums: readonly number[];
}

const mostChoices = 3000;

const summed = ({ size, units }: SizeClass, worths: Float64Array): SummedClass => {
  const sums = [0];
  let sum = 0;
  for (const unit of units) {
    sum += worths[unit] ?? 0;
    sums.push(sum);
  }
  return { size, units, sums };
};

/**
 * All ways to take `count` units of a class that lose at most `slack` against the first ones. Of units that are alike, of
 * one kind, the first are taken first: exchanging them changes nothing.
 */
const waysOf = (
  { units, sums }: SummedClass,
  worths: Float64Array,
  kindOf: Int32Array,
  count: number,
  slack: number,
  tell: (taken: readonly number[], loss: number) => boolean,
): boolean => {
  const taken: number[] = [];
  const isLaterTwin = (at: number): boolean => {
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = units[before] ?? -1;
      if (worths[other] !== worths[units[at] ?? -1]) return false;
      if (kindOf[other] === kindOf[units[at] ?? -1]) return !taken.includes(other);
    }
    return false;
  };
  const take = (from: number, left: number, loss: number): boolean => {
    if (left === 0) return tell([...taken], loss);
    const first = (sums[from + left] ?? 0) - (sums[from] ?? 0);
    for (let at = from; at + left <= units.length; at += 1) {
      const lost = loss + Math.max(0, first - ((sums[at + left] ?? 0) - (sums[at] ?? 0)));
      if (lost > slack) return true;
      if (isLaterTwin(at)) continue;
      taken.push(units[at] ?? -1);
      const goesOn = take(at + 1, left - 1, lost);
      taken.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  return take(0, count, 0);
};

/**
 * The choices of a university within `slack` of the best one, by depth first through its classes; dynamic programming over
 * its places says what the classes still to come are worth. Where there are too many, with less slack than was asked for.
 * classes: in falling order of worth. kindOf: equal for units that are alike.
 */
export const blockChoices = (
  classes: readonly SizeClass[],
  worths: Float64Array,
  kindOf: Int32Array,
  cap: number,
  slack: number,
): BlockChoices => {
  const all = classes.map((ofSize) => summed(ofSize, worths));
  const positive = all.map(({ size, sums }) => {
    const end = sums.findIndex((sum, at) => at > 0 && (sum <= (sums[at - 1] ?? 0) || at * size > cap));
    return { size, sums: end === -1 ? sums : sums.slice(0, end) };
  });
  const tables = all.map((_, at) => worthByPlaces(positive.slice(0, at), cap));
  const worth = worthByPlaces(positive, cap)[cap] ?? 0;
  const gather = (within: number): readonly BlockChoice[] | undefined => {
    const choices: BlockChoice[] = [];
    const go = (at: number, places: number, own: number, taken: readonly number[]): boolean => {
      const ofSize = all[at];
      if (ofSize === undefined) {
        choices.push({ taken, loss: Math.max(0, worth - own) });
        return choices.length <= mostChoices;
      }
      const { size, sums, units } = ofSize;
      for (let count = 0; count <= units.length && count * size <= places; count += 1) {
        const rest = places - count * size;
        const top = own + (sums[count] ?? 0);
        const left = within - (worth - top - (tables[at]?.[rest] ?? 0));
        if (left < 0) continue;
        const goesOn = waysOf(ofSize, worths, kindOf, count, left, (chosen, loss) =>
          go(at - 1, rest, top - loss, [...taken, ...chosen]),
        );
        if (!goesOn) return false;
      }
      return true;
    };
    return go(all.length - 1, cap, 0, []) ? choices : undefined;
  };
  for (let within = slack; within > 1e-9; within /= 2) {
    const choices = gather(within);
    if (choices !== undefined) return { worth, slack: within, choices };
  }
  return { worth, slack: 0, choices: [] };
};
