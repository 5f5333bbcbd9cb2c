import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { checkDays } from './check-days.ts';
import type { MobilityStanding } from './mobility.ts';

/** The participant has arrived at the host. */
export const recordArrival = (
  mobility: MobilityStanding | undefined,
  { id, on }: { readonly id: string; readonly on: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  const { status, departedOn, arrivedOn } = mobility;
  if (arrivedOn === on) return accept([]);
  if (status !== 'abroad' || departedOn === null)
    return refuse({ code: 'not-in-this-state', params: { state: status } });
  if (arrivedOn !== null) return refuse({ code: 'arrival-recorded-before', params: { day: arrivedOn } });
  const fault = checkDays(mobility, { departedOn, arrivedOn: on, returnedOn: null, endReason: null }, now);
  if (fault !== undefined) return refuse(fault);
  return accept([{ kind: 'ArrivalRecorded', noun: 'mobility', recordId: id, data: { arrivedOn: on } }]);
};
