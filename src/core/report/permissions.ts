import type { Sentences } from '../basics/sentence.ts';

const readers = [
  { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
  { who: ['officer'], relations: ['national'] },
] as const;

/** A participant reports on his own stay; who verifies comes from outside and is drawn by lot; the office keeps the pool. */
export const reportPermissions = {
  // By the program itself, on the day.
  'ask-report': [],
  'remind-report': [],
  'write-report': [{ who: ['applicant'], relations: ['own'] }],
  'submit-report': [{ who: ['applicant'], relations: ['own'] }],
  'add-to-report': [{ who: ['applicant'], relations: ['own'] }],
  'change-publication-consent': [{ who: ['applicant'], relations: ['own'] }],
  'answer-verdict': [{ who: ['applicant'], relations: ['own'] }],
  'read-report': [{ who: ['applicant'], relations: ['own'] }, ...readers],
  'list-reports': readers,
  'decide-recognition': [{ who: ['coordinator'], relations: ['same'] }],
  'read-ledger': readers,
  'read-verification': [{ who: ['verifier'], relations: ['own'] }],
  'declare-verification-conflict': [{ who: ['verifier'], relations: ['own'] }],
  'give-verdict': [{ who: ['verifier'], relations: ['own'] }],
  'revise-verdict': [{ who: ['verifier'], relations: ['own'] }],
  'list-verifiers': [{ who: ['officer', 'auditor'], relations: ['same'], atOffice: true }],
  'add-verifier': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'remove-verifier': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'draw-verifiers': [{ who: ['officer'], relations: ['same', 'national'], atOffice: true }],
  'release-verification': [{ who: ['officer'], relations: ['national'] }],
} as const satisfies Sentences;
