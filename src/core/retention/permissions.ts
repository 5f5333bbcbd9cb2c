import type { Sentences } from '../basics/sentence.ts';

/** What goes when, is looked at by whoever answers for it; the program carries it out by itself. */
export const retentionPermissions = {
  'read-retention': [{ who: ['administrator', 'auditor'], relations: ['same', 'national'] }],
  // By the program's own job.
  'carry-out-retention': [],
} as const satisfies Sentences;
