import type { CountTable } from './count-table.ts';
import { linesOf } from './lines-of.ts';
import { sensitiveCells } from './sensitive-cells.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

/** The suppression of one table with all its margins published: a cell weighs as much as it counts, so that large ones are kept. */
export const tableProblem = (table: CountTable): SuppressionProblem => ({
  values: table.values,
  weights: table.values,
  relations: linesOf(table).map((cells) => ({ cells, amounts: cells.map(() => 1) })),
  sensitive: sensitiveCells(table),
});
