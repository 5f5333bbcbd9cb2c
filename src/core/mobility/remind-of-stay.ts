import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { stayReminder, type DueReminder, type RemindedStay } from './stay-reminder.ts';

/** A stay, and whether this reminder was written before. */
export interface RemindingStay extends RemindedStay {
  readonly isReminded: boolean;
}

/** The program reminds a participant by the announced schedule; each step once for a planned day. */
export const remindOfStay = (
  stay: RemindingStay | undefined,
  { id, ...reminder }: DueReminder & { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (stay === undefined) return refuse({ code: 'mobility-unknown' });
  const due = stayReminder(stay, now);
  const isDue =
    due?.about === reminder.about && due.plannedOn === reminder.plannedOn && due.step === reminder.step;
  if (!isDue || stay.isReminded) return accept([]);
  return accept([{ kind: 'StayReminded', noun: 'mobility', recordId: id, data: { ...reminder } }]);
};
