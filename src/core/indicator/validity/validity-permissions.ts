import type { Sentences } from '../../basics/sentence.ts';

/** Whether selection chose well is asked at the national office, which selects. */
export const validityPermissions = {
  'read-validity': [
    { who: ['analyst', 'officer', 'auditor'], relations: ['same', 'national'], atOffice: true },
  ],
} as const satisfies Sentences;
