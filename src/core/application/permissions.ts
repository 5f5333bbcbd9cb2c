import type { Sentences } from '../basics/sentence.ts';

/** An applicant rules over what he writes; his university checks the facts; nobody else reads a draft. */
export const applicationPermissions = {
  'write-draft': [{ who: ['applicant'], relations: ['own'] }],
  'submit-application': [{ who: ['applicant'], relations: ['own'] }],
  'withdraw-application': [{ who: ['applicant'], relations: ['own'] }],
  'reopen-application': [{ who: ['applicant'], relations: ['own'] }],
  'read-application': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'list-applications': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'export-applications': [
    { who: ['coordinator'], relations: ['same'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'confirm-eligibility': [{ who: ['coordinator'], relations: ['same'] }],
  'refuse-eligibility': [{ who: ['coordinator'], relations: ['same'] }],
  'remind-applicants': [{ who: ['coordinator'], relations: ['same'] }],
  'note-application': [{ who: ['coordinator'], relations: ['same'] }],
  'open-group': [{ who: ['applicant'], relations: ['own'] }],
  'join-group': [{ who: ['applicant'], relations: ['own'] }],
  'leave-group': [{ who: ['applicant'], relations: ['own'] }],
  'remove-group-member': [{ who: ['applicant'], relations: ['own'] }],
  'submit-group': [{ who: ['applicant'], relations: ['own'] }],
  'withdraw-group': [{ who: ['applicant'], relations: ['own'] }],
} as const satisfies Sentences;
