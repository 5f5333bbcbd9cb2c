import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { checkRate } from './check-rate.ts';
import type { CostKind } from './cost-kinds.ts';
import type { CostPayer } from './cost-line.ts';
import { costsAreOpen } from './costs-are-open.ts';
import type { MobilityStanding } from './mobility.ts';

/** What a stay is planned to cost, in the currency it will be paid in. */
export interface PlannedCost {
  readonly mobilityId: string;
  readonly kind: CostKind;
  readonly paidBy: CostPayer;
  readonly currency: string;
  /** Whole minor units. */
  readonly planned: number;
  readonly rate: string | null;
  readonly rateOn: string | null;
}

/** Plan a cost; what was not planned but spent is planned as 0. */
export const addCostLine = (
  mobility: MobilityStanding | undefined,
  { rate, rateOn, ...cost }: PlannedCost,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (!costsAreOpen(mobility.status))
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  const fault = checkRate(cost.currency, { rate, rateOn }, now);
  if (fault !== undefined) return refuse(fault);
  return accept([
    {
      kind: 'CostLineAdded',
      noun: 'cost-line',
      recordId: newId('cst'),
      data: {
        ...cost,
        plannedRate: rate,
        plannedRateOn: rateOn,
        actual: null,
        actualRate: null,
        actualRateOn: null,
        recordedAt: now,
        removedAt: null,
      },
    },
  ]);
};
