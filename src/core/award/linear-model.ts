/** A row of a model: least ≤ Σ amount · column ≤ most; the bounds may be infinite. */
export interface ModelRow {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
}

/** Maximise Σ value · column where every column is 0 or 1, between its lower and upper bound. */
export interface LinearModel {
  readonly values: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly ModelRow[];
}

/**
 * What a solver says. `optimal`: no choice of columns has a greater value. `stopped`: its time ran out; `bound` is a value
 * that no choice exceeds, `taken` the best choice found so far, if any.
 */
export type ModelAnswer =
  | { readonly status: 'optimal'; readonly taken: readonly boolean[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped'; readonly bound: number; readonly taken?: readonly boolean[] };

/** An exact solver of 0-1 models, handed in because core has none: src/solve has one. */
export type SolveModel = (model: LinearModel) => ModelAnswer;
