import type { ProgramSolver } from './program.ts';
import type { Scope } from './scope.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** How far an attacker can move one cell, and why no farther. */
export interface Move {
  readonly reach: number;
  /** The cells that change. */
  readonly moved: readonly number[];
  /** How much farther the move would go with one more of room above (positive) or below (negative) each cell. */
  readonly slopes: Float64Array;
}

/** The linear programmes of an attacker who knows every sum and all cells that are not open. */
export interface Attack {
  /** How much each cell may move; a closed cell not at all. */
  readonly openTo: (scope: Scope) => void;
  /** Changes the room of one cell until all are set again. */
  readonly openCell: (cell: number, scope: Scope) => void;
  /** Moves a cell up or down until it is far enough or as far as it goes, another one being known to the attacker. */
  readonly move: (cell: number, direction: 1 | -1, enough: number, known?: number) => Move;
  readonly close: () => void;
}

/** Smaller slopes are noise of the solver: relations have small whole amounts, and so have slopes small fractions. */
const noise = 1e-7;

/** Opens the attack on a problem, all cells closed. */
export const openAttack = ({ values, relations }: SuppressionProblem, solver: ProgramSolver): Attack => {
  const zeros = values.map(() => 0);
  const program = solver.open({
    isAttack: true,
    costs: zeros,
    lower: zeros,
    upper: zeros,
    rows: relations.map(({ cells, amounts }) => ({ least: 0, most: 0, columns: cells, amounts })),
  });
  let scope: Scope = { up: new Float64Array(values.length), down: new Float64Array(values.length) };
  const own = new Map<number, Scope>();
  const bounds = (cell: number): [number, number] => {
    const { up, down } = own.get(cell) ?? scope;
    return [-(down[cell] ?? 0), up[cell] ?? 0];
  };
  return {
    openTo: (next) => {
      scope = next;
      own.clear();
      program.setBounds(
        next.down.map((room) => -room),
        next.up,
      );
    },
    openCell: (cell, given) => {
      own.set(cell, given);
      program.setBound(cell, ...bounds(cell));
    },
    move: (cell, direction, enough, known) => {
      const [least, most] = bounds(cell);
      program.setCost(cell, -direction);
      program.setBound(cell, Math.max(least, -enough), Math.min(most, enough));
      if (known !== undefined) program.setBound(known, 0, 0);
      const solved = program.run();
      program.setCost(cell, 0);
      program.setBound(cell, least, most);
      if (known !== undefined) program.setBound(known, ...bounds(known));
      if (solved.status !== 'optimal')
        throw new Error(`An attack, which can always stand still, is ${solved.status}`);
      const slopes = new Float64Array(values.length);
      slopes[cell] = direction;
      for (const [row, { cells, amounts }] of relations.entries()) {
        const price = solved.prices[row] ?? 0;
        if (price === 0) continue;
        for (const [at, other] of cells.entries())
          slopes[other] = (slopes[other] ?? 0) + price * (amounts[at] ?? 0);
      }
      for (const [other, slope] of slopes.entries()) if (Math.abs(slope) < noise) slopes[other] = 0;
      const moved = values.flatMap((_value, other) =>
        Math.abs(solved.columns[other] ?? 0) > noise ? [other] : [],
      );
      return { reach: -solved.value, moved, slopes };
    },
    close: program.close,
  };
};
