import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { pollContentShape } from '../core/study/poll/poll-content-shape.ts';
import { pollKinds } from '../core/study/standing/session-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { recordId } from './identifier-forms.ts';

/** Names the session; made by the server for whoever typed a code. It tells nothing of the person. */
const room = z.string().min(1).max(300);
const code = z.string().min(1).max(40);

export const openRoom = {
  id: 'room.open',
  method: 'POST',
  path: '/api/rooms/open',
  summary: 'Come into a running session by the code of the room or a personal code; wrong ones are counted.',
  body: z.strictObject({ code }),
  answer: z.strictObject({
    room,
    institution: localizedText,
    sessionNumber: z.int(),
    /** Whether the code was a personal one, which questions with a pseudonym take. */
    isPersonal: z.boolean(),
    pseudonym: z.string().nullable(),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const watchRoom = {
  id: 'room.watch',
  method: 'GET',
  path: '/api/rooms/:room/screen',
  summary: 'What the phones of a session show now; the same for all, and short where nothing changed.',
  params: z.strictObject({ room }),
  query: z.strictObject({ revision: z.string().max(64).optional() }),
  answer: z.strictObject({
    revision: z.string(),
    /** Null where the revision is the one that was named. */
    shows: z
      .strictObject({
        isRunning: z.boolean(),
        poll: z
          .strictObject({
            id: recordId,
            number: z.int(),
            kind: z.enum(pollKinds),
            answersAre: z.enum(['anonymous', 'pseudonymous']),
            content: pollContentShape,
          })
          .nullable(),
      })
      .nullable(),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const answerRoom = {
  id: 'room.answer',
  method: 'POST',
  path: '/api/rooms/answers',
  summary: 'Answer the question on the phone, change the answer, or leave the question, until it is closed.',
  body: z.strictObject({
    room,
    pollId: recordId,
    /** A random mark that the phone made for this question, or the personal code where the question asks for it. */
    by: z.union([
      z.strictObject({ mark: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/) }),
      z.strictObject({ code }),
    ]),
    answer: z.discriminatedUnion('is', [
      z.strictObject({ is: z.enum(['seen', 'left']) }),
      z.strictObject({ is: z.literal('chosen'), choices: z.array(z.string().max(20)).max(20) }),
    ]),
  }),
  answer: z.strictObject({ answered: z.boolean() }),
  permission: 'public',
} as const satisfies Endpoint;
