import type { Beside } from './beside.ts';
import type { CountTable } from './count-table.ts';
import { linesOf } from './lines-of.ts';
import type { SensitiveCell } from './sensitive-cell.ts';
import { sensitiveCells } from './sensitive-cells.ts';
import type { SuppressionProblem } from './suppression-problem.ts';

const nothing: Beside = { known: [], hidden: [], sensitive: [] };

const strictest = (asked: readonly SensitiveCell[]): readonly SensitiveCell[] =>
  [...Map.groupBy(asked, ({ cell }) => cell)]
    .map(([cell, own]) => ({
      cell,
      below: Math.max(...own.map(({ below }) => below)),
      above: Math.max(...own.map(({ above }) => above)),
    }))
    .toSorted((one, other) => one.cell - other.cell);

/**
 * The suppression of one table with all its margins published: a cell weighs as much as it counts, so that large ones are kept. What is known
 * from elsewhere is subtracted from the margins.
 */
export const tableProblem = (table: CountTable, beside: Beside = nothing): SuppressionProblem => {
  const isKnown = new Set(beside.known);
  return {
    values: table.values,
    weights: table.values,
    relations: linesOf(table)
      .map((line) => line.filter((cell) => !isKnown.has(cell)))
      .filter((cells) => cells.length > 0)
      .map((cells) => ({ cells, amounts: cells.map(() => 1) })),
    sensitive: strictest([
      ...sensitiveCells(table),
      ...beside.hidden.map((cell) => ({ cell, below: 0, above: 0 })),
      ...beside.sensitive,
    ]).filter(({ cell }) => !isKnown.has(cell)),
  };
};
