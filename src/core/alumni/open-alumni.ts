import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AlumnusStanding } from './alumnus.ts';
import type { FollowUpStatus, Wave } from './follow-up.ts';
import { stopEntries } from './stop-entries.ts';
import { waveDays } from './wave-days.ts';

/** A stay that has ended, or whose planned end passed long ago without a word of a return, with its alumnus if there is one. */
export interface EndedStay extends Pick<
  AlumnusStanding,
  'mobilityId' | 'accountId' | 'personId' | 'callId' | 'endedOn' | 'level' | 'country' | 'field' | 'groupId'
> {
  readonly alumnusId: string | null;
  /** Askings about it that were opened and are not answered. */
  readonly awaited: readonly { readonly id: string; readonly wave: Wave }[];
}

/** Another stay of the same person, of which he is asked. */
export interface AskedAlumnus {
  readonly id: string;
  readonly personId: string;
  readonly endedOn: string;
  readonly followUps: readonly { readonly id: string; readonly status: FollowUpStatus }[];
}

/**
 * Each stay that ended is followed from its last day, and a person only about his newest one. Whoever never told of a return is followed
 * from the planned end: he is the one of whom most needs to be known. A last day that was put right later moves the waves that
 * are to come, and the days of those that wait for an answer; nobody is invited anew by it.
 */
export const openAlumni = (
  { stays, asked }: { readonly stays: readonly EndedStay[]; readonly asked: readonly AskedAlumnus[] },
  { today }: { readonly today: string },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    stays.flatMap(({ alumnusId, awaited, ...stay }): readonly EntryBody[] => {
      if (alumnusId !== null)
        return [
          { kind: 'AlumnusRedated', noun: 'alumnus', recordId: alumnusId, data: { endedOn: stay.endedOn } },
          ...awaited.map(({ id, wave }): EntryBody => {
            const { dueOn, closesOn } = waveDays(stay.endedOn, wave);
            return { kind: 'FollowUpRedated', noun: 'follow-up', recordId: id, data: { dueOn, closesOn } };
          }),
        ];
      const others = asked.filter(({ personId }) => personId === stay.personId);
      const isOlder =
        others.some(({ endedOn }) => endedOn > stay.endedOn) ||
        stays.some(
          (other) =>
            other.alumnusId === null &&
            other.personId === stay.personId &&
            (other.endedOn > stay.endedOn ||
              (other.endedOn === stay.endedOn && other.mobilityId > stay.mobilityId)),
        );
      const opened: EntryBody = {
        kind: 'AlumnusOpened',
        noun: 'alumnus',
        recordId: newId('alu'),
        data: {
          ...stay,
          status: isOlder ? 'stopped' : 'asked',
          openedAt: now,
          stoppedOn: isOlder ? today : null,
          stopReason: isOlder ? 'newer-stay' : null,
        },
      };
      const left = isOlder ? [] : others.filter(({ endedOn }) => endedOn <= stay.endedOn);
      return [
        opened,
        ...left.flatMap(({ id, followUps }) =>
          stopEntries({ id, status: 'asked' }, followUps, { on: today, reason: 'newer-stay' }),
        ),
      ];
    }),
  );
