import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { checkDays } from './check-days.ts';
import type { MobilityStanding } from './mobility.ts';
import { mobilityStates } from './states.ts';

/** The participant has left, under an agreement in force. */
export const recordDeparture = (
  mobility: MobilityStanding | undefined,
  { id, on }: { readonly id: string; readonly on: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (mobility.departedOn === on) return accept([]);
  if (mobility.status === 'awarded') return refuse({ code: 'agreement-not-in-force' });
  const moved = moveFrom(mobilityStates, mobility.status, 'record-departure');
  if (!moved.ok) return moved;
  const fault = checkDays(
    mobility,
    { departedOn: on, arrivedOn: null, returnedOn: null, endReason: null },
    now,
  );
  if (fault !== undefined) return refuse(fault);
  return accept([
    {
      kind: 'DepartureRecorded',
      noun: 'mobility',
      recordId: id,
      data: { status: moved.value, departedOn: on },
    },
  ]);
};
