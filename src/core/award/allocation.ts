import type { Instance } from './instance.ts';

/**
 * What a refused applicant would have needed. `needed`: points more than this win without a ticket, exactly this ties
 * with others and the ticket decides, fewer do not win; an interval where the time ran out. `blockedBy`: names of
 * constraints that no number of points overcomes.
 */
export type Explanation =
  | {
      readonly id: string;
      readonly needed: number | { readonly atLeast: number; readonly atMost: number | null };
    }
  | { readonly id: string; readonly blockedBy: readonly string[] };

/** How many points an awarded applicant could have had fewer and still be in a best choice. */
export interface Margin {
  readonly id: string;
  /** Null where no choice without the applicant exists. */
  readonly margin: number | { readonly atLeast: number; readonly atMost: number | null } | null;
}

/** All that is needed to check an allocation by adding up, without a solver. */
export interface AllocationCertificate {
  readonly version: 1;
  readonly objective: number;
  /** No choice is worth more. */
  readonly bound: number;
  readonly awarded: readonly string[];
  readonly instance: Instance;
}

/** An allocation with its proof, its explanations and what one place more would be worth. */
export interface Allocation {
  /** Sum of the values of the awarded. */
  readonly objective: number;
  readonly bound: number;
  /** Whether it is proven that nothing is better. */
  readonly optimal: boolean;
  readonly unique: boolean;
  /** `value`: one best choice. `tickets`: the lottery chose among equals. `solver`: equals, and no tickets. */
  readonly decidedBy: 'value' | 'tickets' | 'solver';
  /** In the order of the applications. */
  readonly awarded: readonly string[];
  readonly certificate: AllocationCertificate;
  /** Of those not awarded; empty where the allocation is not proven. */
  readonly explanations: readonly Explanation[];
  readonly margins: readonly Margin[];
  /** Objective if a region's quota or a university's cap had one place more; null where the time ran out. */
  readonly onePlaceMore: Readonly<Record<string, number | null>>;
  /** Who would be awarded besides with that place more, where it makes the choice better. */
  readonly gainers: Readonly<Record<string, readonly string[]>>;
}
