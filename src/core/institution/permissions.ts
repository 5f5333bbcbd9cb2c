import type { Sentences } from '../basics/sentence.ts';

/** Institutions are made by the national office; each looks after its own members. */
export const institutionPermissions = {
  'list-institutions': [{ who: 'anyone', relations: ['own'] }],
  'create-institution': [{ who: ['administrator'], relations: ['same'], atOffice: true }],
  'rename-institution': [{ who: ['administrator'], relations: ['same'], atOffice: true }],
  'add-identifier': [{ who: ['administrator', 'coordinator'], relations: ['same', 'national'] }],
  'remove-identifier': [{ who: ['administrator', 'coordinator'], relations: ['same', 'national'] }],
  'list-members': [
    { who: ['administrator'], relations: ['same', 'national'] },
    { who: ['auditor'], relations: ['same', 'national'] },
  ],
  'invite-person': [{ who: ['administrator'], relations: ['same', 'national'] }],
  'withdraw-invitation': [{ who: ['administrator'], relations: ['same', 'national'] }],
  'accept-invitation': [{ who: 'anyone', relations: ['own'] }],
  'join-institution': [{ who: 'anyone', relations: ['own'] }],
  'give-role': [{ who: ['administrator'], relations: ['same', 'national'] }],
  'end-membership': [{ who: ['administrator'], relations: ['same', 'national'] }],
  // Words around a paper: a university's for its own papers, the office's for its letters.
  'read-document-templates': [
    { who: ['coordinator', 'head'], relations: ['same'] },
    { who: ['officer'], relations: ['same'], atOffice: true },
  ],
  'write-document-template': [
    { who: ['coordinator', 'head'], relations: ['same'] },
    { who: ['officer'], relations: ['same'], atOffice: true },
  ],
} as const satisfies Sentences;
