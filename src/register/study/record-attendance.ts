import { sql } from 'kysely';
import {
  recordAttendance,
  type AttendanceAct,
  type SessionToAttend,
} from '../../core/study/session/record-attendance.ts';
import type { AttendanceStanding, StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Somebody came to a session, left it, or was not there after all. */
export const recordAttendanceCommand: Command<
  {
    readonly sessionId: string;
    readonly participantId: string;
    readonly act: AttendanceAct;
    readonly mode: AttendanceStanding['mode'];
  },
  SessionToAttend,
  { readonly changed: boolean }
> = {
  name: 'record-attendance',
  load: async ({ trx, institutionId }, { sessionId, participantId }) => {
    const person = await findStanding<StudyParticipantStanding>(
      trx,
      'study-participant',
      institutionId,
      participantId,
    );
    const session = await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
    const { rows } = await sql<{ readonly id: string; readonly isHere: boolean; readonly was: boolean }>`
      select id, session_id = ${sessionId} as "isHere", left_at is distinct from came_at as was
        from attendance
       where institution_id = ${institutionId} and participant_id = ${participantId}`.execute(trx);
    const id = rows.find(({ isHere }) => isHere)?.id;
    const standing =
      id === undefined
        ? undefined
        : await findStanding<AttendanceStanding>(trx, 'attendance', institutionId, id);
    return {
      session: session && { ...session, id: sessionId },
      participant:
        person === undefined || person.studyId !== session?.studyId
          ? undefined
          : { id: participantId, status: person.status },
      attendance: id === undefined || standing === undefined ? undefined : { ...standing, id },
      cameElsewhere: rows.some(({ isHere, was }) => !isHere && was),
    };
  },
  decide: recordAttendance,
  answer: (entries) => ({ changed: entries.length > 0 }),
};
