import type { Sentences } from '../basics/sentence.ts';

const office = [{ who: ['officer'], relations: ['same'], atOffice: true }] as const;

/** The national office decides what is published; a head answers for what his university states. */
export const releasePermissions = {
  'order-release': office,
  // Follows by themselves from the order.
  'build-release': [],
  'fail-release': [],
  'publish-release': office,
  'discard-release': office,
  'read-release-drafts': [{ who: ['officer', 'analyst', 'auditor'], relations: ['same'], atOffice: true }],
  'set-indicator-rule': office,
  'read-indicator-rules': [{ who: ['officer', 'analyst', 'auditor'], relations: ['same'], atOffice: true }],
  'read-statement-draft': [{ who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] }],
  'draft-statement': [{ who: ['coordinator', 'head'], relations: ['same'] }],
  'sign-statement': [{ who: ['head'], relations: ['same'] }],
} as const satisfies Sentences;
