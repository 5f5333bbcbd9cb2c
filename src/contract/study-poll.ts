import { z } from 'zod';
import { pollContentShape } from '../core/study/poll/poll-content-shape.ts';
import { pollKinds, pollStatuses } from '../core/study/standing/session-standing.ts';
import { participantStatuses } from '../core/study/standing/study-standing.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofSession = z.strictObject({ institutionId, studyId: recordId, sessionId: recordId });
const ofPoll = z.strictObject({ institutionId, studyId: recordId, pollId: recordId });
const choices = z.array(z.string().max(20)).max(20);

const draft = z.strictObject({
  kind: z.enum(pollKinds),
  answersAre: z.enum(['anonymous', 'pseudonymous']),
  takenBy: z.enum(['phone', 'hand']),
  content: pollContentShape,
});

/** A question with what was answered until now. */
export const pollView = draft.extend({
  id: recordId,
  sessionId: recordId,
  number: z.int(),
  status: z.enum(pollStatuses),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** Who saw the question and who answered it. */
  seen: z.int(),
  answered: z.int(),
  /** How many chose each option, by its id; one that nobody chose is not there. */
  counts: z.record(z.string(), z.int()),
});
export type PollView = z.infer<typeof pollView>;

export const readPoll = {
  id: 'poll.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId',
  summary: 'A poll with its counts, and the answers of those who answer by pseudonym.',
  params: ofPoll,
  answer: z.strictObject({
    title: z.string(),
    sessionNumber: z.int(),
    sessionStatus: z.string(),
    poll: pollView,
    /** Everybody of the study, with the answer where one was given by pseudonym; none for answers without a name. */
    people: z.array(
      z.strictObject({
        participantId: recordId,
        pseudonym: z.string(),
        status: z.enum(participantStatuses),
        isThere: z.boolean(),
        /** Null where nothing is known; choices null where the question was left. */
        answer: z.strictObject({ choices: choices.nullable() }).nullable(),
      }),
    ),
  }),
  permission: 'lead-session',
} as const satisfies Endpoint;

export const draftPoll = {
  id: 'poll.draft',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/sessions/:sessionId/polls',
  summary: 'Draft a question for a session.',
  params: ofSession,
  body: draft,
  answer: z.strictObject({ id: recordId, sha256: z.string() }),
  permission: 'draft-poll',
  entries: ['PollDrafted'],
} as const satisfies Endpoint;

export const changePoll = {
  id: 'poll.change',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId',
  summary: 'Change a question that was not opened yet.',
  params: ofPoll,
  body: draft,
  answer: z.strictObject({ id: recordId, sha256: z.string() }),
  permission: 'draft-poll',
  entries: ['PollRedrafted'],
} as const satisfies Endpoint;

const moved = z.strictObject({ status: z.string() });

export const openPoll = {
  id: 'poll.open',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId/open',
  summary: 'Put a question: from now on phones show it, or answers are entered.',
  params: ofPoll,
  answer: moved,
  permission: 'open-poll',
  entries: ['PollOpened'],
} as const satisfies Endpoint;

export const closePoll = {
  id: 'poll.close',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId/close',
  summary: 'Close a question and count it; nothing is left by which an answer without a name could be found.',
  params: ofPoll,
  answer: moved,
  permission: 'close-poll',
  entries: ['PollClosed'],
} as const satisfies Endpoint;

export const dropPoll = {
  id: 'poll.drop',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId/drop',
  summary: 'Drop a question that was not closed, and the answers given so far.',
  params: ofPoll,
  answer: moved,
  permission: 'draft-poll',
  entries: ['PollDropped'],
} as const satisfies Endpoint;

export const enterPollAnswers = {
  id: 'poll.enter',
  method: 'POST',
  path: '/api/institutions/:institutionId/studies/:studyId/polls/:pollId/answers',
  summary: 'Enter answers by hand, by pseudonym.',
  params: ofPoll,
  body: z.strictObject({
    answers: z
      .array(
        z.strictObject({
          participantId: recordId,
          /** Null: saw the question and left it. */
          choices: choices.nullable(),
          /** What was entered of this person is taken back. */
          isTakenBack: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(200),
  }),
  answer: z.strictObject({ entered: z.int() }),
  permission: 'enter-poll-answers',
  entries: ['PollAnswersEntered'],
} as const satisfies Endpoint;
