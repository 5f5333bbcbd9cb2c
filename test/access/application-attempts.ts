import { emptyDraft } from '../../src/core/application/draft-content.ts';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const submission = { locale: 'kk', begun: 'no note of ours' };

const transcript = Buffer.from(sampleTranscript('test')).toString('latin1');

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const draft = ({ institutionId, draftId }: Subject) => ({ params: { institutionId, id: draftId } });
const application = ({ institutionId, applicationId }: Subject) => ({
  params: { institutionId, id: applicationId },
});
const group = ({ institutionId, groupId }: Subject) => ({ params: { institutionId, id: groupId } });

/** Endpoints of drafts, files, applications and groups. */
export const applicationAttempts: Readonly<Record<string, Attempt>> = {
  'draft.begin': {
    given: (subject) => ({ ...place(subject), body: { callId: subject.callId } }),
    owner: 'asker',
  },
  'draft.read': { given: draft, owner: 'subject' },
  'draft.save-section': {
    given: ({ institutionId, draftId }) => ({
      params: { institutionId, id: draftId, section: 'declaration' },
      body: { base: 0, content: emptyDraft.declaration },
    }),
    owner: 'subject',
  },
  'draft.upload-file': {
    given: (subject) => ({
      ...draft(subject),
      query: { name: 'transcript.pdf' },
      body: transcript,
    }),
    owner: 'subject',
  },
  'draft.preview': {
    given: (subject) => ({ ...draft(subject), query: { locale: 'kk' } }),
    owner: 'subject',
  },
  'file.download': {
    given: ({ institutionId, fileId }) => ({ params: { institutionId, id: fileId } }),
    owner: 'subject',
  },
  'application.submit': {
    given: (subject) => ({ ...draft(subject), body: submission }),
    owner: 'subject',
  },
  'application.withdraw': {
    given: (subject) => ({ ...application(subject), body: { reason } }),
    owner: 'subject',
  },
  'application.reopen': { given: application, owner: 'subject' },
  'application.list': { given: (subject) => ({ ...place(subject), query: { call: subject.callId } }) },
  'application.read': { given: application, owner: 'subject' },
  'application.export': {
    given: (subject) => ({ ...application(subject), query: { format: 'json' } }),
    owner: 'subject',
  },
  'application.confirm-eligibility': {
    given: (subject) => ({
      ...application(subject),
      body: { gradeAverage: 3.5, languageLevel: 'B2', yearOfStudy: 3 },
    }),
  },
  'application.refuse-eligibility': {
    given: (subject) => ({ ...application(subject), body: { grounds: ['not-enrolled'], reason } }),
  },
  'application.remind': {
    given: (subject) => ({
      ...place(subject),
      body: { callId: subject.callId, draftIds: [subject.draftId] },
    }),
  },
  'application.note': {
    given: (subject) => ({ ...application(subject), body: { note: 'a note of the test' } }),
  },
  'deadline.list': { given: place },
  'group.open': {
    given: (subject) => ({
      ...place(subject),
      body: { callId: subject.callId, universityTaskId: subject.universityTaskId },
    }),
    owner: 'asker',
  },
  'group.join': { given: ({ groupToken }) => ({ body: { token: groupToken } }), owner: 'asker' },
  'group.leave': {
    given: ({ institutionId, groupId, memberId }) => ({
      params: { institutionId, id: groupId, memberId },
      body: { reason },
    }),
    owner: 'subject',
  },
  'group.submit': { given: (subject) => ({ ...group(subject), body: submission }), owner: 'subject' },
  'group.withdraw': { given: (subject) => ({ ...group(subject), body: { reason } }), owner: 'subject' },
};
