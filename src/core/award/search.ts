import type { ModelRow } from './linear-model.ts';

/** How a search differs from the allocation itself. Units and constraints by their numbers. */
export interface SearchLimits {
  /** Taken, whatever its value. */
  readonly taken?: readonly number[];
  readonly barred?: readonly number[];
  /** Further rows over units. */
  readonly rows?: readonly ModelRow[];
  /** Only choices worth as much are of interest: where there is none, the search may answer `infeasible`. */
  readonly atLeast?: number;
  /** A constraint with one place more. */
  readonly raised?: number;
  /** Constraints that do not count. */
  readonly waived?: ReadonlySet<number>;
}

/** What a search found. `optimal`: nothing is better. `stopped`: the time ran out; nothing is better than `bound`. */
export type Found =
  | { readonly status: 'optimal'; readonly value: number; readonly taken: ReadonlySet<number> }
  | { readonly status: 'infeasible' }
  | {
      readonly status: 'stopped';
      readonly bound: number;
      readonly value?: number;
      readonly taken?: ReadonlySet<number>;
    };

/** Finds a best choice of units under limits. `taken` of what it found is put together when it is read first. */
export type Search = (limits: SearchLimits) => Found;
