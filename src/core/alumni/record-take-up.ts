import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { interestStates } from './states.ts';
import type { SupportInterestStanding } from './support.ts';

/** An alumnus got what was offered; counted from then on. */
export const recordTakeUp = (
  interest: SupportInterestStanding | undefined,
  { id, takenUpOn }: { readonly id: string; readonly takenUpOn: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (interest === undefined) return refuse({ code: 'interest-unknown' });
  const moved = moveFrom(interestStates, interest.status, 'record-take-up');
  if (!moved.ok) return moved;
  if (takenUpOn > dayOf(now, nationalTimeZone))
    return refuse({ code: 'incomplete', list: [{ code: 'since-in-future', field: 'takenUpOn' }] });
  return accept([
    {
      kind: 'SupportTakenUp',
      noun: 'support-interest',
      recordId: id,
      data: { status: moved.value, takenUpOn },
    },
  ]);
};
