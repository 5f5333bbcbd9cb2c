import type { Sentences } from '../basics/sentence.ts';

const coordinator = [{ who: ['coordinator'], relations: ['same'] }] as const;

/** The EPVO of a university is its coordinators' business; its auditor reads. */
export const epvoPermissions = {
  'read-epvo': [{ who: ['coordinator', 'auditor'], relations: ['same'] }],
  'order-epvo-reading': coordinator,
  'read-epvo-mirror': coordinator,
  'join-epvo-record': coordinator,
  'order-epvo-sending': coordinator,
  'stop-epvo-job': coordinator,
  // By the program's own job.
  'end-epvo-reading': [],
  'end-epvo-sending': [],
} as const satisfies Sentences;
