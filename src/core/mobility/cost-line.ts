/** What money of a stay is for; the kinds of the Erasmus+ and CAPES records, folded. */
export const costKinds = [
  'travel',
  'stipend',
  'tuition',
  'housing',
  'insurance',
  'visa',
  'materials',
  'other',
] as const;
export type CostKind = (typeof costKinds)[number];

/** Who bears it. */
export const costPayers = ['grant', 'sending', 'host', 'participant', 'other'] as const;
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
