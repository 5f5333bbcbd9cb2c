import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CostLineOfStay } from './cost-line-of-stay.ts';
import { costsAreOpen } from './costs-are-open.ts';

/** A cost that was planned by mistake, or fell away, counts no longer; the journal keeps it with the reason. */
export const removeCostLine = (
  { line, mobility }: CostLineOfStay,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (line === undefined || mobility === undefined) return refuse({ code: 'cost-line-unknown' });
  if (line.removedAt !== null) return accept([]);
  if (!costsAreOpen(mobility.status))
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  return accept([{ kind: 'CostLineRemoved', noun: 'cost-line', recordId: id, data: { removedAt: now } }]);
};
