import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import type { FollowUpStatus } from './follow-up.ts';
import { stopEntries } from './stop-entries.ts';

/** Somebody wants to be asked nothing more, or is not who was meant; holds at once, and saying it twice changes nothing. */
export const stopAsking = (
  {
    alumnus,
    followUps,
  }: {
    readonly alumnus: (AlumnusStanding & { readonly id: string }) | undefined;
    readonly followUps: readonly { readonly id: string; readonly status: FollowUpStatus }[];
  },
  { why }: { readonly why: 'asked-to' | 'not-me' },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (alumnus === undefined) return refuse({ code: 'alumnus-unknown' });
  if (alumnus.status !== 'asked') return accept([]);
  return accept(stopEntries(alumnus, followUps, { on: dayOf(now, nationalTimeZone), reason: why }));
};
