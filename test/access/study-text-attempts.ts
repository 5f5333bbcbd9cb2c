import { unknownId, type Attempt, type Subject } from './attempts.ts';

const study = ({ institutionId }: Subject) => ({ institutionId, studyId: unknownId('std') });
const transcript = (subject: Subject) => ({ ...study(subject), transcriptId: unknownId('tcr') });

/** Endpoints of transcripts, codings and memos. */
export const studyTextAttempts: Readonly<Record<string, Attempt>> = {
  'transcript.list': { given: (subject) => ({ params: study(subject) }) },
  'transcript.preview': {
    given: (subject) => ({ params: study(subject), body: { text: 'A: one', kind: null, pattern: null } }),
  },
  'transcript.add': {
    given: (subject) => ({
      params: study(subject),
      body: {
        ...{
          name: 'A transcript',
          sessionId: null,
          words: 'A: one',
          turns: [],
          speakers: [],
          hideNames: false,
        },
      },
    }),
  },
  'transcript.read': { given: (subject) => ({ params: transcript(subject) }) },
  'transcript.preview-edit': {
    given: (subject) => ({ params: transcript(subject), body: { baseVersion: 1, words: 'A: two' } }),
  },
  'transcript.edit': {
    given: (subject) => ({
      params: transcript(subject),
      body: { baseVersion: 1, name: 'A transcript', words: 'A: two', speakers: [] },
    }),
  },
  'transcript.remove': {
    given: (subject) => ({ params: transcript(subject), body: { reason: 'a reason for the test' } }),
  },
  'coding.open': { given: (subject) => ({ params: transcript(subject) }) },
  'coding.changes': { given: (subject) => ({ params: transcript(subject), query: { version: '1' } }) },
  'coding.change': {
    given: (subject) => ({
      params: transcript(subject),
      body: { roundId: null, version: 1, baseRevision: 0, add: [], remove: [] },
    }),
  },
  'study-memo.list': { given: (subject) => ({ params: study(subject) }) },
  'study-memo.write': {
    given: (subject) => ({
      params: study(subject),
      body: { memoId: null, baseVersion: 0, on: { target: 'study' }, words: 'A memo' },
    }),
  },
  'study.search': { given: (subject) => ({ params: study(subject), query: { words: 'one' } }) },
};
