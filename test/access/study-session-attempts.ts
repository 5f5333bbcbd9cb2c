import { unknownId, type Attempt, type Subject } from './attempts.ts';

const study = ({ institutionId }: Subject) => ({ institutionId, studyId: unknownId('std') });
const session = (subject: Subject) => ({ ...study(subject), sessionId: unknownId('sse') });
const poll = (subject: Subject) => ({ ...study(subject), pollId: unknownId('pol') });
const draft = {
  kind: 'single',
  answersAre: 'anonymous',
  takenBy: 'phone',
  content: {
    question: { kk: 'Сұрақ' },
    options: [
      { id: 'a', words: { kk: 'Иә' } },
      { id: 'b', words: { kk: 'Жоқ' } },
    ],
  },
};

/** Endpoints of sessions of a study and of their polls. */
export const studySessionAttempts: Readonly<Record<string, Attempt>> = {
  'study-session.list': { given: (subject) => ({ params: study(subject) }) },
  'study-session.plan': {
    given: (subject) => ({ params: study(subject), body: { plannedOn: '2026-02-01' } }),
  },
  'study-session.read': { given: (subject) => ({ params: session(subject) }) },
  'study-session.lead': {
    given: (subject) => ({ params: session(subject), body: { step: 'begin', block: null } }),
  },
  'attendance.record': {
    given: (subject) => ({
      params: session(subject),
      body: { participantId: unknownId('spt'), act: 'came', mode: 'online' },
    }),
  },
  'study-session.note': { given: (subject) => ({ params: session(subject), body: { words: 'A note' } }) },
  'poll.read': { given: (subject) => ({ params: poll(subject) }) },
  'poll.draft': { given: (subject) => ({ params: session(subject), body: draft }) },
  'poll.change': { given: (subject) => ({ params: poll(subject), body: draft }) },
  'poll.open': { given: (subject) => ({ params: poll(subject), body: {} }) },
  'poll.close': { given: (subject) => ({ params: poll(subject), body: {} }) },
  'poll.drop': { given: (subject) => ({ params: poll(subject), body: {} }) },
  'poll.enter': {
    given: (subject) => ({
      params: poll(subject),
      body: { answers: [{ participantId: unknownId('spt'), choices: null }] },
    }),
  },
};
