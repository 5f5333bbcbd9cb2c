import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { checkDays } from './check-days.ts';
import type { EndReason } from './end-reasons.ts';
import type { MobilityStanding } from './mobility.ts';
import { mobilityStates } from './states.ts';

/** The participant is back; before the planned last day with the code of why. Report and obligation begin with it. */
export const recordReturn = (
  mobility: MobilityStanding | undefined,
  { id, on, endReason }: { readonly id: string; readonly on: string; readonly endReason: EndReason | null },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  const { status, departedOn, arrivedOn } = mobility;
  if (mobility.returnedOn === on && mobility.endReason === endReason) return accept([]);
  const moved = moveFrom(mobilityStates, status, 'record-return');
  if (!moved.ok) return moved;
  if (departedOn === null) throw new Error('abroad without a departure');
  const fault = checkDays(mobility, { departedOn, arrivedOn, returnedOn: on, endReason }, now);
  if (fault !== undefined) return refuse(fault);
  return accept([
    {
      kind: 'MobilityReturned',
      noun: 'mobility',
      recordId: id,
      data: { status: moved.value, returnedOn: on, endReason },
    },
  ]);
};
