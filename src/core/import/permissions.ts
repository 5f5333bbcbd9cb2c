import type { Sentences } from '../basics/sentence.ts';

const office = [{ who: ['coordinator', 'officer'], relations: ['same'] }] as const;
const readers = [{ who: ['coordinator', 'officer', 'auditor'], relations: ['same'] }] as const;

/** Files come in where they belong: each office imports for its own institution. Rows of the quarantine may name people. */
export const importPermissions = {
  'list-imports': readers,
  'read-imported-records': readers,
  'read-import-faults': office,
  // Upload, preview, import and its cancelling: one right.
  'import-records': office,
  'undo-import': office,
  'save-import-profile': office,
  'retire-import-profile': office,
} as const satisfies Sentences;
