import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import type { Attempt } from './attempts.ts';

const reason = 'a reason for the test';
const title = { kk: 'Жұмыс', ru: 'Работа', en: 'Work' };
const answers = { place: 'home', activity: 'work', since: '2026-03' };
const intention = { stay: 'no', return: 'now', motive: 'duty', plans: 'nothing' };
const file = 'reference,state,from,to,seen_on\nX-1,returned,2026-02-01,2026-02-28,2026-07-31\n';

/** Endpoints of what became of people. */
export const alumniAttempts: Readonly<Record<string, Attempt>> = {
  'alumnus.read': {
    given: ({ institutionId, alumnusId }) => ({ params: { institutionId, id: alumnusId } }),
    owner: 'subject',
  },
  'alumnus.state-outcome': {
    given: ({ institutionId, alumnusId }) => ({
      params: { institutionId, id: alumnusId },
      body: {
        ...{ state: 'returned', since: '2026-03', country: null, inField: null, evidence: 'self-report' },
        ...{ fileId: null, isConsented: false, replacesId: null },
      },
    }),
    owner: 'subject',
  },
  'alumnus.upload-file': {
    given: ({ institutionId, alumnusId }) => ({
      params: { institutionId, id: alumnusId },
      query: { name: 'letter.pdf' },
      body: Buffer.from(sampleTranscript('letter')).toString('latin1'),
    }),
    owner: 'subject',
  },
  'alumnus.download-file': {
    given: ({ institutionId, alumnusFileId }) => ({ params: { institutionId, id: alumnusFileId } }),
    owner: 'subject',
  },
  'alumnus.stop': {
    given: ({ institutionId, alumnusId }) => ({ params: { institutionId, id: alumnusId } }),
    owner: 'subject',
  },
  'follow-up.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'follow-up.enter': {
    given: ({ institutionId, followUpId }) => ({
      params: { institutionId, id: followUpId },
      body: { version: 1, answers },
    }),
  },
  'follow-up.reissue': {
    given: ({ institutionId, followUpId }) => ({ params: { institutionId, id: followUpId } }),
  },
  'follow-up.record-bounce': {
    given: ({ institutionId, followUpId }) => ({ params: { institutionId, id: followUpId } }),
  },
  'follow-up.letter': {
    given: ({ institutionId, followUpId }) => ({
      params: { institutionId, id: followUpId },
      query: { locale: 'kk' },
    }),
  },
  'outcome.list-cases': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'outcome.decide': {
    given: ({ institutionId, shownOutcomeId }) => ({
      params: { institutionId, id: shownOutcomeId },
      body: { isAccepted: true, reason },
    }),
  },
  'outcome.settle': {
    given: ({ institutionId, alumnusId, outcomeId }) => ({
      params: { institutionId, id: alumnusId },
      body: { standsId: outcomeId, reason },
    }),
  },
  'outcome-import.preview': {
    given: ({ institutionId }) => ({
      params: { institutionId },
      body: { fileName: 'x.csv', text: file, evidence: 'employer-letter' },
    }),
  },
  'outcome-import.do': {
    given: ({ institutionId }) => ({
      params: { institutionId },
      body: { fileName: 'x.csv', text: file, evidence: 'employer-letter' },
    }),
  },
  'outcome-import.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'outcome-import.undo': {
    given: ({ institutionId, outcomeImportId }) => ({
      params: { institutionId, id: outcomeImportId },
      body: { reason },
    }),
  },
  'intention.state': {
    given: ({ institutionId, mobilityId }) => ({
      params: { institutionId, id: mobilityId },
      body: { occasion: 'agreement', answers: intention },
    }),
    owner: 'subject',
  },
  'intention.state-not-drawn': {
    given: ({ institutionId, applicationId }) => ({
      params: { institutionId, id: applicationId },
      body: { answers: intention },
    }),
    owner: 'subject',
  },
  'intention.sum': { given: () => ({}), place: 'office' },
  'returns.read': { given: ({ institutionId }) => ({ query: { institution: institutionId } }) },
  'support-offer.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'support-offer.post': {
    given: ({ institutionId }) => ({
      params: { institutionId },
      body: { kind: 'vacancy', field: null, title, description: title, closesOn: '2126-01-31' },
    }),
  },
  'support-offer.close': {
    given: ({ institutionId, supportOfferId }) => ({ params: { institutionId, id: supportOfferId } }),
  },
  'support-interest.note': {
    given: ({ institutionId, alumnusId, supportOfferId }) => ({
      params: { institutionId, id: alumnusId },
      body: { offerId: supportOfferId, isWanted: true },
    }),
    owner: 'subject',
  },
  'support-interest.take-up': {
    given: ({ institutionId, supportInterestId }) => ({
      params: { institutionId, id: supportInterestId },
      body: { takenUpOn: '2026-02-01' },
    }),
  },
};
