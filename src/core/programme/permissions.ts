import type { Sentences } from '../basics/sentence.ts';

/** National calls are the officer's; what a university offers and agrees with partners is its coordinator's. */
export const programmePermissions = {
  'create-programme': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'draft-call': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'revise-call': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'announce-call': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'read-draft-call': [{ who: ['officer', 'committee', 'auditor'], relations: ['same'], atOffice: true }],
  'publish-university-task': [{ who: ['coordinator'], relations: ['same'] }],
  'revise-university-task': [{ who: ['coordinator'], relations: ['same'] }],
  'withdraw-university-task': [{ who: ['coordinator'], relations: ['same'] }],
  'record-host': [{ who: ['coordinator', 'officer'], relations: ['same', 'national'] }],
  'record-partner-agreement': [{ who: ['coordinator'], relations: ['same'] }],
  'end-partner-agreement': [{ who: ['coordinator'], relations: ['same'] }],
  'list-partner-agreements': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
} as const satisfies Sentences;
