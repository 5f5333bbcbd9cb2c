import type { Sentences } from '../basics/sentence.ts';

/** A participant and his university keep the record of his stay; the national office and auditors read it. */
export const mobilityPermissions = {
  // Follows by itself from a decision of the office.
  'follow-award': [],
  'read-mobility': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'list-mobilities': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  // The university writes; a participant asks for changes of what is in force.
  'draft-agreement': [{ who: ['coordinator'], relations: ['same'] }],
  'request-change': [{ who: ['applicant'], relations: ['own'] }],
  'write-agreement': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator'], relations: ['same'] },
  ],
  'read-agreement': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'list-agreements': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'sign-own-agreement': [{ who: ['applicant'], relations: ['own'] }],
  'sign-agreement': [{ who: ['coordinator', 'head'], relations: ['same'] }],
  'send-host-link': [{ who: ['coordinator'], relations: ['same'] }],
  'record-scan': [{ who: ['coordinator'], relations: ['same'] }],
  // The host has no account: a personal link and a code sent to its address stand for a sign-in.
  'answer-by-link': [],
  // On the announced days, by the program itself.
  'remind-signers': [],
} as const satisfies Sentences;
