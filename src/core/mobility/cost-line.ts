import type { costPayers } from './agreement-content.ts';
import type { CostKind } from './cost-kinds.ts';

/** Who bears it, as in the agreement. */
export type CostPayer = (typeof costPayers)[number];

/**
 * One cost of a stay, planned against actual. Amounts are whole minor units of the currency (cents, tiyn), below 2^53.
 * A rate is tenge for one unit of the currency as a decimal text, with the day it was published for; `null` for tenge
 * itself. What was planned and what was spent have each their own, so that a rate of today never rewrites a plan.
 */
export interface CostLineStanding {
  readonly mobilityId: string;
  readonly kind: CostKind;
  readonly paidBy: CostPayer;
  readonly currency: string;
  readonly planned: number;
  readonly plannedRate: string | null;
  readonly plannedRateOn: string | null;
  /** `null` until it was spent. */
  readonly actual: number | null;
  readonly actualRate: string | null;
  readonly actualRateOn: string | null;
  readonly recordedAt: string;
  readonly removedAt: string | null;
}
