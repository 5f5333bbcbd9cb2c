import type { Demand } from './demand.ts';
import type { ProgramSolver } from './program.ts';
import type { Scope } from './scope.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** Opens more cells of patterns that are not safe. */
export interface Repair {
  /** The cells that the cheapest move for a demand needs, all of them open afterwards; undefined when no pattern at all meets it. */
  readonly cellsFor: (demand: Demand, isOpen: (cell: number) => boolean) => readonly number[] | undefined;
  readonly close: () => void;
}

/** Moving an open cell costs a little too, so that moves stay short. */
const leastCost = 0.01;
const noise = 1e-7;

/**
 * The cheapest move for one demand at a time, where moving a closed cell by one costs its weight: not the best pattern, but a safe one. Each
 * cell has two columns here, for rising and for falling.
 */
export const openRepair = (
  { values, weights, relations }: SuppressionProblem,
  { up, down }: Scope,
  solver: ProgramSolver,
): Repair => {
  const count = values.length;
  const both = [...values.keys(), ...values.keys()];
  const program = solver.open({
    changes: 'bounds',
    costs: both.map((cell) => leastCost + (weights[cell] ?? 0)),
    lower: both.map(() => 0),
    upper: [...up, ...down],
    rows: relations.map(({ cells, amounts }) => ({
      least: 0,
      most: 0,
      columns: [...cells, ...cells.map((cell) => cell + count)],
      amounts: [...amounts, ...amounts.map((amount) => -amount)],
    })),
  });
  const isFree = new Set<number>();
  const setFree = (cell: number, free: boolean): void => {
    if (free === isFree.has(cell)) return;
    if (free) isFree.add(cell);
    else isFree.delete(cell);
    for (const column of [cell, cell + count])
      program.setCost(column, leastCost + (free ? 0 : (weights[cell] ?? 0)));
  };
  const bound = (
    cell: number,
    [rise, fall]: readonly [readonly [number, number], readonly [number, number]],
  ): void => {
    program.setBound(cell, ...rise);
    program.setBound(cell + count, ...fall);
  };
  const moveOf = (
    cell: number,
    need: number,
    direction: 1 | -1,
    known?: number,
  ): readonly number[] | undefined => {
    const fixed: readonly [number, number] = [need, need];
    if (need > ((direction === 1 ? up : down)[cell] ?? 0)) return undefined;
    bound(cell, direction === 1 ? [fixed, [0, 0]] : [[0, 0], fixed]);
    if (known !== undefined)
      bound(known, [
        [0, 0],
        [0, 0],
      ]);
    const solved = program.run();
    for (const other of [cell, known])
      if (other !== undefined)
        bound(other, [
          [0, up[other] ?? 0],
          [0, down[other] ?? 0],
        ]);
    if (solved.status === 'infeasible') return undefined;
    if (solved.status !== 'optimal') throw new Error(`A move, whose cost is at least 0, is ${solved.status}`);
    const { columns } = solved;
    return [...values.keys()].filter(
      (other) => (columns[other] ?? 0) + (columns[other + count] ?? 0) > noise,
    );
  };
  return {
    cellsFor: ({ cell, need, direction, known }, isOpen) => {
      for (const other of values.keys()) setFree(other, isOpen(other));
      if (direction !== undefined) return moveOf(cell, need, direction);
      return moveOf(cell, need, 1, known) ?? moveOf(cell, need, -1, known);
    },
    close: program.close,
  };
};
