import { z } from 'zod';
import { attendanceActs } from '../core/study/session/record-attendance.ts';
import { sessionSteps } from '../core/study/session/lead-session.ts';
import { sessionStatuses } from '../core/study/standing/session-standing.ts';
import { participantStatuses, studyStatuses } from '../core/study/standing/study-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';
import { pollView } from './study-poll.ts';

const ofStudy = z.strictObject({ institutionId, studyId: recordId });
const ofSession = z.strictObject({ institutionId, studyId: recordId, sessionId: recordId });
const mode = z.enum(['online', 'in-person']);

/** A session in the list of a study. */
export const sessionRow = z.strictObject({
  id: recordId,
  number: z.int(),
  plannedOn: z.string(),
  status: z.enum(sessionStatuses),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** Who came, and polls that were not dropped. */
  people: z.int(),
  polls: z.int(),
});

export const listSessions = {
  id: 'study-session.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions',
  summary: 'The sessions of a study in their order, with who came and how many polls were put.',
  params: ofStudy,
  answer: z.strictObject({
    title: z.string(),
    status: z.enum(studyStatuses),
    /** Questions and hypotheses were frozen before the field work. */
    isRegistered: z.boolean(),
    blocks: z.int(),
    sessions: z.array(sessionRow),
  }),
  permission: 'read-study',
} as const satisfies Endpoint;

export const planSession = {
  id: 'study-session.plan',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions',
  summary: 'Plan the next session of a study.',
  params: ofStudy,
  body: z.strictObject({ plannedOn: z.iso.date() }),
  answer: z.strictObject({ id: recordId }),
  permission: 'plan-session',
  entries: ['StudySessionPlanned'],
} as const satisfies Endpoint;

/** A participant on the list of who is there. */
export const sessionPerson = z.strictObject({
  participantId: recordId,
  pseudonym: z.string(),
  mode,
  destination: z.string(),
  status: z.enum(participantStatuses),
  cameAt: z.string().nullable(),
  leftAt: z.string().nullable(),
});

export const readSession = {
  id: 'study-session.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions/:sessionId',
  summary: 'All that a moderator leads a session by: guide, clock, who is there, polls with counts, notes.',
  params: ofSession,
  answer: z.strictObject({
    /** The clock of the server, by which blocks are timed. */
    now: z.string(),
    title: z.string(),
    isRegistered: z.boolean(),
    session: z.strictObject({
      id: recordId,
      number: z.int(),
      plannedOn: z.string(),
      status: z.enum(sessionStatuses),
      startedAt: z.string().nullable(),
      block: z.int().nullable(),
      blockStartedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
    }),
    guide: z.strictObject({
      questionStyle: z.string(),
      blocks: z.array(
        z.strictObject({
          name: z.string(),
          minutes: z.int(),
          questions: z.array(z.strictObject({ words: z.string(), followUps: z.array(z.string()) })),
        }),
      ),
    }),
    /** What the room types; null where the session does not run. */
    code: z.string().nullable(),
    people: z.array(sessionPerson),
    polls: z.array(pollView),
    notes: z.array(
      z.strictObject({
        id: recordId,
        words: z.string(),
        writtenAt: z.string(),
        writtenBy: z.string().nullable(),
      }),
    ),
  }),
  permission: 'lead-session',
} as const satisfies Endpoint;

export const leadSession = {
  id: 'study-session.lead',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions/:sessionId/lead',
  summary: 'Begin a session, go a block on or back, or end it; refused where another hand moved it before.',
  params: ofSession,
  body: z.strictObject({ step: z.enum(sessionSteps), block: z.int().min(0).nullable() }),
  answer: z.strictObject({ status: z.string(), block: z.int().nullable() }),
  permission: 'lead-session',
  entries: ['StudySessionBegun', 'StudySessionMoved', 'StudySessionEnded'],
} as const satisfies Endpoint;

export const recordAttendance = {
  id: 'attendance.record',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions/:sessionId/attendance',
  summary: 'Write down that a participant came or left, or was not there after all.',
  params: ofSession,
  body: z.strictObject({ participantId: recordId, act: z.enum(attendanceActs), mode }),
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'record-attendance',
  entries: ['AttendanceRecorded', 'AttendanceChanged', 'StudyParticipantCame', 'StudyParticipantNotCome'],
} as const satisfies Endpoint;

export const noteSession = {
  id: 'study-session.note',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions/:sessionId/notes',
  summary: 'Note something about a session: a memo on it.',
  params: ofSession,
  body: z.strictObject({ words: z.string().trim().min(1).max(10_000) }),
  answer: z.strictObject({ id: recordId }),
  permission: 'write-memo',
  entries: ['StudyMemoWritten'],
} as const satisfies Endpoint;
