import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { checkRate } from './check-rate.ts';
import type { CostLineOfStay } from './cost-line-of-stay.ts';
import { costsAreOpen } from './costs-are-open.ts';

interface ActualCost {
  readonly id: string;
  /** Whole minor units. */
  readonly actual: number;
  readonly rate: string | null;
  readonly rateOn: string | null;
}

/** What was spent on a planned cost; again where it was written wrongly, and the journal keeps both. */
export const recordActualCost = (
  { line, mobility }: CostLineOfStay,
  { id, actual, rate, rateOn }: ActualCost,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (line === undefined || mobility === undefined) return refuse({ code: 'cost-line-unknown' });
  if (line.removedAt !== null) return refuse({ code: 'cost-line-removed' });
  if (!costsAreOpen(mobility.status))
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  const fault = checkRate(line.currency, { rate, rateOn }, now);
  if (fault !== undefined) return refuse(fault);
  const isSame = line.actual === actual && line.actualRate === rate && line.actualRateOn === rateOn;
  if (isSame) return accept([]);
  return accept([
    {
      kind: 'ActualCostRecorded',
      noun: 'cost-line',
      recordId: id,
      data: { actual, actualRate: rate, actualRateOn: rateOn },
    },
  ]);
};
