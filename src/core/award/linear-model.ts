/** A row of a model: least ≤ Σ amount · column ≤ most; the bounds may be infinite. */
export interface ModelRow {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
}

/** Maximise Σ value · column where every column is 0 or 1, between its lower and upper bound. */
export interface LinearModel {
  /** Columns may be fractions; the answer has prices. */
  readonly isRelaxed?: true;
  /** A value that is enough: the search may stop at a choice worth as much. */
  readonly enough?: number;
  readonly values: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly ModelRow[];
}

/**
 * What a solver says. `optimal`: no choice of columns has a greater value. `stopped`: its time ran out; `bound` is a value
 * that no choice exceeds, `taken` the best choice found so far, if any. `relaxed`: what one more of each row is worth.
 */
export type ModelAnswer =
  | { readonly status: 'optimal'; readonly taken: readonly boolean[] }
  | { readonly status: 'relaxed'; readonly value: number; readonly prices: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped'; readonly bound: number; readonly taken?: readonly boolean[] };

/** An exact solver of 0-1 models, handed in because core has none: src/solve has one. */
export type SolveModel = (model: LinearModel) => ModelAnswer;
