import type { Sentences } from '../basics/sentence.ts';

const office = [{ who: ['administrator'], relations: ['same'], atOffice: true }] as const;

/** Administrators end what may be in wrong hands, each in his own institution; what concerns all is the national office's. */
export const revocationPermissions = {
  'list-revocations': [{ who: ['administrator', 'auditor'], relations: ['same', 'national'] }],
  'revoke-access': [{ who: ['administrator'], relations: ['same'] }],
  'revoke-all-access': office,
  // An account is one for all institutions.
  'list-locked-accounts': office,
  'lock-account': office,
  'unlock-account': office,
} as const satisfies Sentences;
