import type { Sentences } from '../basics/sentence.ts';

const readers = [{ who: ['coordinator', 'auditor'], relations: ['same'] }] as const;
const coordinator = [{ who: ['coordinator'], relations: ['same'] }] as const;

/** What goes to partners abroad and comes from them is the coordinator's; an auditor reads what there is and what lacks. */
export const partnerPermissions = {
  'list-partner-stays': readers,
  'read-partner-stay': readers,
  // Each look is written down with whose data went out.
  'hand-out-partner-files': coordinator,
  'write-exchange-detail': coordinator,
  'take-partner-document': coordinator,
  'withdraw-partner-document': coordinator,
} as const satisfies Sentences;
