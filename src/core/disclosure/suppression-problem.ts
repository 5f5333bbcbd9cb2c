import type { SensitiveCell } from './sensitive-cell.ts';

/** What is published of cells together: Σ amount · cell is known. */
export interface Relation {
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
}

/** Cells of one table or of several that are linked, what is published of them together, and which must be protected. */
export interface SuppressionProblem {
  /** Counts, whole and at least 0. */
  readonly values: readonly number[];
  /** What is lost with each cell that is suppressed beside the sensitive ones; at least 0. */
  readonly weights: readonly number[];
  readonly relations: readonly Relation[];
  readonly sensitive: readonly SensitiveCell[];
}
