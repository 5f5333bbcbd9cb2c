/** A row of a program: least ≤ Σ amount · column ≤ most; the bounds may be infinite. */
export interface ProgramRow {
  readonly least: number;
  readonly most: number;
  readonly columns: readonly number[];
  readonly amounts: readonly number[];
}

/** Minimise Σ cost · column, every column between its lower and upper bound. */
export interface Program {
  /** What alone changes between solutions that are asked for again and again: costs, so that the last one stays possible, or bounds, so that its prices do. */
  readonly changes?: 'costs' | 'bounds';
  readonly costs: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly ProgramRow[];
}

/**
 * What a solver found. `prices`: what the value would grow by for one more of each row, of a program without whole columns.
 * `stopped`: the time ran out; no choice costs less than `bound`, and `columns` is the best found so far, if any.
 */
export type Solved =
  | {
      readonly status: 'optimal';
      readonly value: number;
      readonly bound: number;
      readonly columns: ArrayLike<number>;
      readonly prices: ArrayLike<number>;
    }
  | { readonly status: 'infeasible' | 'unbounded' }
  | { readonly status: 'stopped'; readonly bound: number; readonly columns?: ArrayLike<number> };

/** A program that a solver holds, so that each solution begins where the last one ended. */
export interface OpenProgram {
  readonly addRows: (rows: readonly ProgramRow[]) => void;
  readonly setBounds: (lower: ArrayLike<number>, upper: ArrayLike<number>) => void;
  readonly setBound: (column: number, lower: number, upper: number) => void;
  readonly setCost: (column: number, cost: number) => void;
  /** From now on the first columns, as many as `count`, are whole. */
  readonly makeWhole: (count: number) => void;
  /** gap: the share of the value that may be left unproven by a search for whole columns; 0 when left out, to below half of one. */
  readonly run: (gap?: number) => Solved;
  readonly close: () => void;
}

/** A solver of linear and whole programs, handed in because core has none: src/solve has one. */
export interface ProgramSolver {
  readonly open: (program: Program) => OpenProgram;
  /** Searches for whole columns share one time; this says whether there is some left. */
  readonly hasTime: () => boolean;
}
