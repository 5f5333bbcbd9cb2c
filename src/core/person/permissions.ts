import type { Sentences } from '../basics/sentence.ts';

/** Everybody rules over the record of himself; others see of it what their work needs, and each look is logged. */
export const personPermissions = {
  'change-settings': [{ who: 'anyone', relations: ['own'] }],
  'read-own-data': [{ who: 'anyone', relations: ['own'] }],
  'write-person-detail': [
    { who: 'anyone', relations: ['own'] },
    { who: ['coordinator'], relations: ['same'] },
  ],
  'read-person-detail': [
    { who: 'anyone', relations: ['own'] },
    { who: ['coordinator'], relations: ['same'] },
    { who: ['auditor'], relations: ['same', 'national'] },
  ],
  'give-consent': [{ who: 'anyone', relations: ['own'] }],
  'withdraw-consent': [{ who: 'anyone', relations: ['own'] }],
  // What the law asks the office to end in time.
  'list-withdrawals': [{ who: ['coordinator'], relations: ['same'] }],
  'read-access-log': [
    { who: 'anyone', relations: ['own'] },
    { who: ['administrator', 'auditor'], relations: ['same', 'national'] },
  ],
  'ask-erasure': [{ who: 'anyone', relations: ['own'] }],
  'erase-person': [],
  'erase-account': [],
} as const satisfies Sentences;
