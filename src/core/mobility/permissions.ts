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
} as const satisfies Sentences;
