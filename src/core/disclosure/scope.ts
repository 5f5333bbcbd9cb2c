import type { SuppressionProblem } from './suppression-problem.ts';

/** How far a cell can be from its value for somebody who knows the published sums and no single cell. */
export interface Scope {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/**
 * Down to 0, and up to what is left of the least sum the cell is part of, or of all persons. Bounds that the sums imply: they take
 * nothing away from an attacker, but make cuts stronger than the grand total would.
 */
export const scopeOf = ({ values, relations }: SuppressionProblem): Scope => {
  const total = values.reduce((sum, value) => sum + value, 0);
  const up = Float64Array.from(values, (value) => total - value);
  for (const { cells, amounts } of relations) {
    if (amounts.some((amount) => amount !== 1)) continue;
    const sum = cells.reduce((so, cell) => so + (values[cell] ?? 0), 0);
    for (const cell of cells) up[cell] = Math.min(up[cell] ?? 0, sum - (values[cell] ?? 0));
  }
  return { up, down: Float64Array.from(values) };
};
