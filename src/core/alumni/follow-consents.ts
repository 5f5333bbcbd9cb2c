import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AlumnusStatus } from './alumnus.ts';
import type { FollowUpStatus } from './follow-up.ts';
import { stopEntries } from './stop-entries.ts';

/** Somebody whose consent, or whose record, is not what it was. */
export interface ChangedAlumnus {
  readonly id: string;
  readonly status: AlumnusStatus;
  readonly isErased: boolean;
  readonly hasConsent: boolean;
  readonly followUps: readonly { readonly id: string; readonly status: FollowUpStatus }[];
}

/** Whoever withdrew his consent or was erased is asked nothing more; whoever gave it again is asked in the waves to come. */
export const followConsents = (
  changed: readonly ChangedAlumnus[],
  { today }: { readonly today: string },
): Decided<readonly EntryBody[]> =>
  accept(
    changed.flatMap(({ isErased, hasConsent, followUps, ...alumnus }): readonly EntryBody[] => {
      if (isErased) return stopEntries(alumnus, followUps, { on: today, reason: 'erased' });
      if (!hasConsent) return stopEntries(alumnus, followUps, { on: today, reason: 'withdrawn' });
      return [
        {
          kind: 'AlumnusResumed',
          noun: 'alumnus',
          recordId: alumnus.id,
          data: { status: 'asked', stoppedOn: null, stopReason: null },
        },
      ];
    }),
  );
