import type { Sentences } from '../basics/sentence.ts';

/** The journal is read by auditors; the history of a record by whoever may see the record. */
export const journalPermissions = {
  'read-journal': [{ who: ['auditor'], relations: ['same', 'national'] }],
  'verify-journal': [{ who: ['auditor', 'administrator'], relations: ['same', 'national'] }],
  'read-jobs': [{ who: ['administrator'], relations: ['same'] }],
  'retry-job': [{ who: ['administrator'], relations: ['same'] }],
  'drop-job': [{ who: ['administrator'], relations: ['same'] }],
} as const satisfies Sentences;
