import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { AttendanceStanding, StudySessionStanding } from '../standing/session-standing.ts';
import type { ParticipantStatus } from '../standing/study-standing.ts';
import { wasPresent } from './was-present.ts';

export const attendanceActs = ['came', 'left', 'not-here'] as const;
export type AttendanceAct = (typeof attendanceActs)[number];

/** What the list of who is there depends on. */
export interface SessionToAttend {
  readonly session: (Pick<StudySessionStanding, 'studyId' | 'status'> & { readonly id: string }) | undefined;
  readonly participant: { readonly id: string; readonly status: ParticipantStatus } | undefined;
  readonly attendance: (AttendanceStanding & { readonly id: string }) | undefined;
  /** Was at another session of the study. */
  readonly cameElsewhere: boolean;
}

/**
 * Writes down that somebody came or left; coming again after leaving is coming back. `not-here` takes back what was pressed by mistake: the
 * attendance then ends when it began, and counts as none. Whoever took back the consent to take part cannot come.
 */
export const recordAttendance = (
  { session, participant, attendance, cameElsewhere }: SessionToAttend,
  { act, mode }: { readonly act: AttendanceAct; readonly mode: AttendanceStanding['mode'] },
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (session === undefined) return refuse({ code: 'session-unknown' });
  if (participant === undefined) return refuse({ code: 'participant-unknown' });
  const isThere = attendance !== undefined && wasPresent(attendance);
  const change = (data: EntryBody['data']): EntryBody => ({
    kind: 'AttendanceChanged',
    noun: 'attendance',
    recordId: attendance?.id ?? '',
    data,
  });
  const person = (kind: string, status: ParticipantStatus): readonly EntryBody[] =>
    participant.status === status || participant.status === 'left'
      ? []
      : [{ kind, noun: 'study-participant', recordId: participant.id, data: { status } }];
  if (act === 'came') {
    if (participant.status === 'left') return refuse({ code: 'participant-left-study' });
    if (session.status === 'planned') return refuse({ code: 'session-not-running' });
    const came = person('StudyParticipantCame', 'came');
    if (attendance === undefined) {
      const data = { studyId: session.studyId, sessionId: session.id, participantId: participant.id };
      return accept([
        {
          kind: 'AttendanceRecorded',
          noun: 'attendance',
          recordId: newId('att'),
          data: { ...data, mode, cameAt: now, leftAt: null },
        },
        ...came,
      ]);
    }
    if (isThere && attendance.leftAt == null && attendance.mode === mode) return accept(came);
    const cameAt = isThere ? attendance.cameAt : now;
    return accept([change({ mode, cameAt, leftAt: null }), ...came]);
  }
  if (attendance === undefined || !isThere) return refuse({ code: 'participant-not-there' });
  if (act === 'left')
    return attendance.leftAt == null
      ? accept([change({ leftAt: now })])
      : refuse({ code: 'participant-not-there' });
  const back = cameElsewhere ? [] : person('StudyParticipantNotCome', 'invited');
  return accept([change({ leftAt: attendance.cameAt }), ...back]);
};
