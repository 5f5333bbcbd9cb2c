import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { checkDays } from './check-days.ts';
import type { EndReason } from './end-reasons.ts';
import type { MobilityStanding } from './mobility.ts';

interface Correction {
  readonly id: string;
  readonly departedOn: string;
  readonly arrivedOn: string | null;
  readonly returnedOn: string | null;
  readonly endReason: EndReason | null;
}

/** Days that were recorded wrongly are put right by the office; a stay neither ends nor begins again by it. */
export const correctStay = (
  mobility: MobilityStanding | undefined,
  { id, ...days }: Correction,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  const { status, departedOn, arrivedOn, returnedOn, endReason } = mobility;
  if (status !== 'abroad' && status !== 'returned')
    return refuse({ code: 'not-in-this-state', params: { state: status } });
  if ((days.returnedOn !== null) !== (status === 'returned')) return refuse({ code: 'return-not-corrected' });
  const isSame =
    days.departedOn === departedOn &&
    days.arrivedOn === arrivedOn &&
    days.returnedOn === returnedOn &&
    days.endReason === endReason;
  if (isSame) return accept([]);
  const fault = checkDays(mobility, days, now);
  if (fault !== undefined) return refuse(fault);
  return accept([{ kind: 'StayCorrected', noun: 'mobility', recordId: id, data: { ...days } }]);
};
