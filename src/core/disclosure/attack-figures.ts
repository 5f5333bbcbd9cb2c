import { componentsOf } from './components-of.ts';
import type { OpenProgram, ProgramSolver } from './program.ts';
import { reduceFigures, type OpenSum } from './reduce-figures.ts';
import { withoutTolerance } from './without-tolerance.ts';

/** A printed sum of cells, of whatever table or release: its cells by their number, each once if no amounts are given. */
export interface PrintedSum {
  readonly cells: readonly number[];
  readonly amounts?: readonly number[];
  readonly sum: number;
}

/** A count that must be protected, the sum of cells: so far below it and above it other values must stay possible. */
export interface SensitiveSum {
  readonly cells: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** A sensitive count, what all printed figures together say of it, and whether that is too much. */
interface AttackedSum {
  readonly cells: readonly number[];
  readonly lower: number;
  readonly upper: number;
  readonly isSafe: boolean;
}

const tolerance = 1e-6;

const openPart = (cells: readonly number[], sums: readonly OpenSum[], solver: ProgramSolver) => {
  const columnOf = new Map(cells.map((cell, column) => [cell, column]));
  const program: OpenProgram = solver.open({
    changes: 'costs',
    costs: cells.map(() => 0),
    lower: cells.map(() => 0),
    upper: cells.map(() => Number.POSITIVE_INFINITY),
    rows: sums.map(({ cells: summed, amounts, sum }) => ({
      least: sum,
      most: sum,
      columns: summed.map((cell) => columnOf.get(cell) ?? 0),
      amounts,
    })),
  });
  const end = (asked: readonly number[], direction: 1 | -1): number => {
    const columns = asked.map((cell) => columnOf.get(cell) ?? 0);
    for (const column of columns) program.setCost(column, -direction);
    const solved = program.run();
    for (const column of columns) program.setCost(column, 0);
    if (solved.status === 'optimal') return -direction * solved.value;
    // A cell that no figure bounds can be anything.
    if (solved.status === 'unbounded') return Number.POSITIVE_INFINITY;
    throw new Error(`The printed figures contradict each other: ${solved.status}`);
  };
  return { end, close: program.close };
};

/**
 * The attack before every publication: the range of each sensitive count over the union of everything ever printed of one population, cells being
 * the finest groups of persons that any table tells apart. values: the truth, from which the levels are measured. What follows by subtraction is
 * filled in first; what is left falls apart into parts that say nothing of each other, each a linear programme. Throws when the figures
 * contradict each other, for then they are not of one population.
 */
export const attackFigures = (
  values: readonly number[],
  sensitive: readonly SensitiveSum[],
  printed: readonly PrintedSum[],
  solver: ProgramSolver,
): readonly AttackedSum[] => {
  const { known, open } = reduceFigures(printed);
  const { partOf, cellsOf, sumsOf } = componentsOf(open);
  const parts = new Map<number, ReturnType<typeof openPart>>();
  const partAt = (part: number) => {
    const found = parts.get(part) ?? openPart(cellsOf(part), sumsOf(part), solver);
    parts.set(part, found);
    return found;
  };
  try {
    return sensitive.map(({ cells, below, above }) => {
      const value = cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
      const left = cells.filter((cell) => !known.has(cell));
      const given = cells.reduce((sum, cell) => sum + (known.get(cell) ?? 0), 0);
      let [lower, upper] = [given, given];
      for (const [part, own] of Map.groupBy(left, partOf)) {
        // A cell that no sum contains can be anything.
        if (part === undefined) upper = Number.POSITIVE_INFINITY;
        else {
          lower += partAt(part).end(own, -1);
          upper += partAt(part).end(own, 1);
        }
      }
      return {
        cells,
        lower: withoutTolerance(lower),
        upper: withoutTolerance(upper),
        isSafe: value - lower >= below - tolerance && upper - value >= above - tolerance,
      };
    });
  } finally {
    for (const { close } of parts.values()) close();
  }
};
