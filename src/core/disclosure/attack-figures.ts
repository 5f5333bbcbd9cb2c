import type { ProgramSolver } from './program.ts';
import type { SensitiveCell } from './sensitive-cell.ts';

/** A printed sum of cells, of whatever table or release: its cells by their number. */
export interface PrintedSum {
  readonly cells: readonly number[];
  readonly sum: number;
}

/** A sensitive cell, what all printed figures together say of it, and whether that is too much. */
export interface AttackedCell {
  readonly cell: number;
  readonly lower: number;
  readonly upper: number;
  readonly isSafe: boolean;
}

const tolerance = 1e-6;
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;

/**
 * The attack before every publication: the range of each sensitive cell over the union of everything ever printed of one population, cells being
 * the finest groups of persons that any table tells apart. values: the truth, from which the levels are measured. Throws when the figures
 * contradict each other, for then they are not of one population.
 */
export const attackFigures = (
  values: readonly number[],
  sensitive: readonly SensitiveCell[],
  printed: readonly PrintedSum[],
  solver: ProgramSolver,
): readonly AttackedCell[] => {
  const program = solver.open({
    changes: 'costs',
    costs: values.map(() => 0),
    lower: values.map(() => 0),
    upper: values.map(() => Number.POSITIVE_INFINITY),
    rows: printed.map(({ cells, sum }) => ({
      least: sum,
      most: sum,
      columns: cells,
      amounts: cells.map(() => 1),
    })),
  });
  const end = (cell: number, direction: 1 | -1): number => {
    program.setCost(cell, -direction);
    const solved = program.run();
    program.setCost(cell, 0);
    if (solved.status === 'optimal') return tidy(-direction * solved.value);
    // A cell that no figure bounds can be anything.
    if (solved.status === 'unbounded') return Number.POSITIVE_INFINITY;
    throw new Error(`The printed figures contradict each other: ${solved.status}`);
  };
  try {
    return sensitive.map(({ cell, below, above }) => {
      const value = values[cell] ?? 0;
      const [lower, upper] = [end(cell, -1), end(cell, 1)];
      return {
        cell,
        lower,
        upper,
        isSafe: value - lower >= below - tolerance && upper - value >= above - tolerance,
      };
    });
  } finally {
    program.close();
  }
};
