import { emptyRecord } from '../../src/core/study/record/empty-record.ts';
import { unknownId, type Attempt, type Subject } from './attempts.ts';

const study = ({ institutionId }: Subject) => ({ institutionId, studyId: unknownId('std') });
const participant = (subject: Subject) => ({ ...study(subject), participantId: unknownId('spt') });
const person = { name: 'Somebody', names: [], contact: '' };
const locale = 'kk';

/** Endpoints of setting up a study, of its participants and their consents. */
export const studySetupAttempts: Readonly<Record<string, Attempt>> = {
  'study.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'study.read': { given: (subject) => ({ params: study(subject) }) },
  'study.read-version': { given: (subject) => ({ params: { ...study(subject), version: '1' } }) },
  'study.open': {
    given: ({ institutionId }) => ({
      params: { institutionId },
      body: { title: 'A study', template: 'table-7' },
    }),
  },
  'study.write': {
    given: (subject) => ({
      params: study(subject),
      body: { baseVersion: 1, record: { ...emptyRecord, title: 'A study' } },
    }),
  },
  'study.register': { given: (subject) => ({ params: study(subject), body: { sha256: 'a'.repeat(64) } }) },
  'study.close': { given: (subject) => ({ params: study(subject), body: {} }) },
  'study.coreq': { given: (subject) => ({ params: study(subject), query: { locale } }) },
  'study.coreq-file': { given: (subject) => ({ params: study(subject), query: { locale, format: 'csv' } }) },
  'study.table-7-file': {
    given: (subject) => ({ params: study(subject), query: { locale, format: 'docx' } }),
  },
  'study-participant.list': { given: (subject) => ({ params: study(subject) }) },
  'study-participant.read': { given: (subject) => ({ params: participant(subject) }) },
  'study-participant.add': {
    given: (subject) => ({ params: study(subject), body: { mode: 'online', destination: 'POL', person } }),
  },
  'study-participant.change': {
    given: (subject) => ({
      params: participant(subject),
      body: { mode: 'online', destination: '', status: 'came' },
    }),
  },
  'study-participant.read-key': { given: (subject) => ({ params: participant(subject) }) },
  'study-participant.issue-code': { given: (subject) => ({ params: participant(subject), body: {} }) },
  'study-participant.read-code': { given: (subject) => ({ params: participant(subject) }) },
  'study-participant.record-consent': {
    given: (subject) => ({ params: participant(subject), body: { locale, gives: [], withdraws: [] } }),
  },
};
