import type { PrintedSum } from './attack-figures.ts';

/** A printed sum without the cells that are known already. */
export interface OpenSum {
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
  readonly sum: number;
}

/** What anybody computes from printed sums by subtraction alone, and what is left for linear programmes. */
interface ReducedFigures {
  /** The value of each cell that follows from the sums one by one. */
  readonly known: ReadonlyMap<number, number>;
  readonly open: readonly OpenSum[];
}

const tolerance = 1e-9;

/** A sum without known cells, each other cell once. */
const openSum = (known: ReadonlyMap<number, number>, { cells, amounts, sum }: OpenSum): OpenSum => {
  let rest = sum;
  const kept = new Map<number, number>();
  for (const [at, cell] of cells.entries()) {
    const amount = amounts[at] ?? 0;
    const value = known.get(cell);
    if (value === undefined) kept.set(cell, (kept.get(cell) ?? 0) + amount);
    else rest -= amount * value;
  }
  const left = [...kept].filter(([, amount]) => amount !== 0);
  return { cells: left.map(([cell]) => cell), amounts: left.map(([, amount]) => amount), sum: rest };
};

/**
 * Subtracts what is known from every sum until nothing more follows: a sum of one cell is that cell, and cells that add up to 0 are all 0, since
 * counts are not negative. Throws when sums contradict each other.
 */
export const reduceFigures = (printed: readonly PrintedSum[]): ReducedFigures => {
  const known = new Map<number, number>();
  const learn = (cell: number, value: number): void => {
    if (value < -tolerance) throw new Error('The printed figures contradict each other: a count below 0');
    known.set(cell, value);
  };
  let open: readonly OpenSum[] = printed.map(({ cells, amounts, sum }) => ({
    cells,
    amounts: amounts ?? cells.map(() => 1),
    sum,
  }));
  for (let before = -1; before < known.size;) {
    before = known.size;
    open = open.flatMap((one) => {
      const left = openSum(known, one);
      const [cell] = left.cells;
      if (cell === undefined) {
        if (Math.abs(left.sum) > tolerance)
          throw new Error(`The printed figures contradict each other by ${left.sum}`);
        return [];
      }
      if (left.cells.length === 1) {
        learn(cell, left.sum / (left.amounts[0] ?? 1));
        return [];
      }
      if (Math.abs(left.sum) > tolerance || left.amounts.some((amount) => amount < 0)) return [left];
      for (const zero of left.cells) learn(zero, 0);
      return [];
    });
  }
  return { known, open };
};
