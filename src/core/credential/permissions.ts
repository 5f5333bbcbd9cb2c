import type { Sentences } from '../basics/sentence.ts';

/** Who achieved something takes his credential and gives it back; his university sees what was issued and may revoke it. */
export const credentialPermissions = {
  'issue-credential': [{ who: ['applicant'], relations: ['own'] }],
  'read-credential': [{ who: ['applicant'], relations: ['own'] }],
  /** On paper: for its holder, and for whoever of his university answers for it. */
  'print-credential': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head'], relations: ['same'] },
  ],
  'withdraw-credential': [{ who: ['applicant'], relations: ['own'] }],
  'list-credentials': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'revoke-credential': [{ who: ['coordinator', 'head'], relations: ['same'] }],
  'change-issuer-key': [{ who: ['head'], relations: ['same'] }],
  // By the program itself, when a verdict is another one, and when somebody is forgotten.
  'revoke-overturned-credential': [],
  'revoke-erased-credential': [],
} as const satisfies Sentences;
