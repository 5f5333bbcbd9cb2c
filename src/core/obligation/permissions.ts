import type { Sentences } from '../basics/sentence.ts';

/** A participant reads his own balance, claims and asks; the national office decides; his university reads. */
export const obligationPermissions = {
  'record-obligation-rule': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  // Follows by itself from the end of a stay.
  'open-obligation': [],
  // Follows by itself when time alone completes an obligation.
  'settle-obligation': [],
  // The program itself, by the announced schedule.
  'remind-obligation': [],
  'read-obligation': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'list-obligations': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'list-obligation-cases': [{ who: ['officer', 'auditor'], relations: ['same'], atOffice: true }],
  'claim-obligation-event': [{ who: ['applicant'], relations: ['own'] }],
  'decide-obligation-event': [{ who: ['officer'], relations: ['national'] }],
  'state-obligation-facts': [{ who: ['officer'], relations: ['national'] }],
  'file-obligation-request': [{ who: ['applicant'], relations: ['own'] }],
  'decide-obligation-request': [{ who: ['officer'], relations: ['national'] }],
  'demand-refund': [{ who: ['officer'], relations: ['national'] }],
  'record-refund-payment': [{ who: ['officer'], relations: ['national'] }],
} as const satisfies Sentences;
