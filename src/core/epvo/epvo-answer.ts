import type { EpvoRow } from './epvo-row.ts';

/** What the service answers to rows that were sent; names in the order of its own. */
export interface EpvoAnswer {
  readonly requested: number;
  readonly saved: number;
  readonly updated: number;
  readonly failed: number;
  readonly failures: readonly { readonly record: EpvoRow; readonly errors: readonly string[] }[];
}
