import type { Sentences } from '../basics/sentence.ts';

/** The office decides; the applicant reads his own decision and may appeal it. */
export const awardPermissions = {
  'fix-list': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'reveal-secret': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'decide-awards': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'read-decision': [{ who: ['officer', 'committee', 'auditor'], relations: ['same'], atOffice: true }],
  // Only the program itself records awards, from the decision of the office.
  'record-awards': [],
  // Follows by itself when the applicant withdraws.
  'give-up-award': [],
  'read-award': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'file-appeal': [{ who: ['applicant'], relations: ['own'] }],
  'decide-appeal': [{ who: ['officer'], relations: ['national'] }],
  'list-appeals': [{ who: ['officer', 'committee', 'auditor'], relations: ['same'], atOffice: true }],
} as const satisfies Sentences;
