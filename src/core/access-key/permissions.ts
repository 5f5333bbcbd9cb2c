import type { Sentences } from '../basics/sentence.ts';

/** Who heads an institution or looks after its members makes its keys; a key may no more than its maker. */
export const accessKeyPermissions = {
  'list-access-keys': [{ who: ['head', 'administrator', 'auditor'], relations: ['same'] }],
  'make-access-key': [{ who: ['head', 'administrator'], relations: ['same'] }],
  'revoke-access-key': [{ who: ['head', 'administrator'], relations: ['same'] }],
} as const satisfies Sentences;
