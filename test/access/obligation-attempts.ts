import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import type { Attempt } from './attempts.ts';

const reason = 'a reason for the test';
const rule = { term: [{ months: 12 }] };
const name = { kk: 'Ереже', ru: 'Правило', en: 'Rule' };
let rules = 0;

/** Endpoints of obligations. */
export const obligationAttempts: Readonly<Record<string, Attempt>> = {
  'obligation.read': {
    given: ({ institutionId, obligationId }) => ({ params: { institutionId, id: obligationId } }),
    owner: 'subject',
  },
  'obligation.list': { given: ({ institutionId }) => ({ params: { institutionId } }) },
  'obligation.list-cases': { given: () => ({}), place: 'office' },
  'obligation.claim-event': {
    given: ({ institutionId, obligationId }) => ({
      params: { institutionId, id: obligationId },
      body: {
        ...{ kind: 'work', startsOn: '2026-08-01', endsOn: '2026-08-31', place: null, remote: false },
        ...{ sector: null, evidence: 'self-report', words: 'a laboratory', fileId: null },
      },
    }),
    owner: 'subject',
  },
  'obligation.decide-event': {
    given: ({ institutionId, obligationEventId }) => ({
      params: { institutionId, id: obligationEventId },
      body: { isAccepted: false, reason },
    }),
  },
  'obligation.state-facts': {
    given: ({ institutionId, obligationId }) => ({
      params: { institutionId, id: obligationId },
      body: { place: null, ownGrant: false, goodResult: false, reason },
    }),
  },
  'obligation.file-request': {
    given: ({ institutionId, obligationId }) => ({
      params: { institutionId, id: obligationId },
      body: {
        ...{ kind: 'refund', subjectId: null, eventKind: null, startsOn: null, endsOn: null, months: null },
        ...{ words: 'I would rather pay it back at once.', fileId: null },
      },
    }),
    owner: 'subject',
  },
  'obligation.decide-request': {
    given: ({ institutionId, obligationRequestId }) => ({
      params: { institutionId, id: obligationRequestId },
      body: { isGranted: false, reason },
    }),
  },
  'obligation.demand-refund': {
    given: ({ institutionId, obligationId }) => ({
      params: { institutionId, id: obligationId },
      body: { amount: 1_000_000, reason },
    }),
  },
  'obligation.record-payment': {
    given: ({ institutionId, instalmentId }) => ({
      params: { institutionId, id: instalmentId },
      body: { amount: 1, paidOn: '2026-11-01' },
    }),
  },
  'obligation.upload-file': {
    given: ({ institutionId, obligationId }) => ({
      params: { institutionId, id: obligationId },
      query: { name: 'letter.pdf' },
      body: Buffer.from(sampleTranscript('proof')).toString('latin1'),
    }),
    owner: 'subject',
  },
  'obligation.download-file': {
    given: ({ institutionId, obligationFileId }) => ({ params: { institutionId, id: obligationFileId } }),
    owner: 'subject',
  },
  'obligation-rule.check': { given: () => ({ body: { rule } }), place: 'office' },
  'obligation-rule.record': {
    given: () => {
      rules += 1;
      return { body: { code: `rule-${rules}`, name, rule, validFrom: '2026-01-01', reason } };
    },
    place: 'office',
  },
};
