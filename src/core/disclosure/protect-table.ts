import { accept, refuse, type Result } from '../basics/result.ts';
import type { Beside } from './beside.ts';
import { openAttack } from './attack.ts';
import { cellRanges } from './cell-ranges.ts';
import type { CountTable } from './count-table.ts';
import type { CellRange, Protection } from './protection.ts';
import type { ProgramSolver } from './program.ts';
import { scopeOf } from './scope.ts';
import { searchPattern } from './search-pattern.ts';
import { tableProblem } from './table-problem.ts';

/** A sensitive cell that no pattern protects, and what everybody finds out about it though all cells are suppressed. */
export interface Unprotectable extends CellRange {
  /** A person alone in this cell finds out the other one. */
  readonly known?: number;
}

/**
 * Protects a table whose margins are published: the least persons are lost, proven unless the time of the solver ends before. beside: what is published of the same persons elsewhere. Refused with
 * the cells that the margins alone give away. The solver blocks: call this in a worker.
 */
export const protectTable = (
  table: CountTable,
  solver: ProgramSolver,
  beside?: Beside,
): Result<Protection, readonly Unprotectable[]> => {
  const problem = tableProblem(table, beside);
  const { values, sensitive } = problem;
  const full = scopeOf(problem);
  const found = searchPattern(problem, solver);
  const attack = openAttack(problem, solver);
  try {
    if (!found.ok) {
      const all = [...values.keys()];
      const knownIn = new Map(found.refusal.map(({ cell, known }) => [cell, known]));
      const ranges = cellRanges(attack, values, full, all, [...knownIn.keys()]);
      return refuse(
        ranges.map((range) => {
          const known = knownIn.get(range.cell);
          return { ...range, ...(known === undefined ? {} : { known }) };
        }),
      );
    }
    const { suppressed, cost, bound } = found.value;
    const ranges = cellRanges(attack, values, full, suppressed);
    return accept({
      primary: sensitive.map(({ cell }) => cell),
      suppressed,
      cost,
      bound: Math.max(0, Math.min(cost, Math.ceil(bound - 0.25 - 1e-6))),
      optimal: cost - bound < 0.75,
      ranges,
    });
  } finally {
    attack.close();
  }
};
