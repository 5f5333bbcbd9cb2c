/** What an attacker finds out about a suppressed cell: it lies between the two, which may be fractions. */
export interface CellRange {
  readonly cell: number;
  readonly lower: number;
  readonly upper: number;
}

/** A table protected: cells by their number. */
export interface Protection {
  /** Cells that must not be published. */
  readonly primary: readonly number[];
  /** All cells that are not published, the primary ones among them. */
  readonly suppressed: readonly number[];
  /** Persons in the cells that are suppressed only to protect others. */
  readonly cost: number;
  /** No safe pattern costs less. */
  readonly bound: number;
  readonly optimal: boolean;
  /** Of every suppressed cell, in their order. */
  readonly ranges: readonly CellRange[];
}
