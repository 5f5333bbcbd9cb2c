import type { Sentences } from '../basics/sentence.ts';

/** A university reads its own forms; the national office and its auditor those of all. Rows are people by name. */
export const ministryPermissions = {
  'read-ministry-form': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same'] },
    { who: ['officer', 'auditor'], relations: ['same', 'national'], atOffice: true },
  ],
  'read-ministry-form-rows': [
    { who: ['coordinator', 'auditor'], relations: ['same'] },
    { who: ['officer', 'auditor'], relations: ['same', 'national'], atOffice: true },
  ],
} as const satisfies Sentences;
