import type { Sentences } from '../basics/sentence.ts';

const participantAndOffice = [
  { who: ['applicant'], relations: ['own'] },
  { who: ['coordinator'], relations: ['same'] },
] as const satisfies Sentences[string];
const office = [{ who: ['coordinator'], relations: ['same'] }] as const satisfies Sentences[string];
const participant = [{ who: ['applicant'], relations: ['own'] }] as const satisfies Sentences[string];

/** During the stay: a participant and his university keep its record; dangers and contacts are for few eyes. */
export const stayPermissions = {
  'record-departure': participantAndOffice,
  'record-arrival': participantAndOffice,
  'record-return': participantAndOffice,
  'correct-stay': office,
  // An order is the university's own: nobody else prints it.
  'print-order': [{ who: ['coordinator', 'head'], relations: ['same'] }],
  // A job of the program's own, by an announced schedule.
  'remind-of-stay': [],
  'add-cost-line': participantAndOffice,
  'record-actual-cost': participantAndOffice,
  'remove-cost-line': participantAndOffice,
  'read-emergency-contact': participantAndOffice,
  'write-emergency-contact': participant,
  'name-safety-person': office,
  'report-danger': participant,
  // A report is its writer's and that of whom it was made to: nobody's by rank.
  'read-safety-report': [{ who: ['applicant', 'coordinator', 'head'], relations: ['own'] }],
  'answer-safety-report': [{ who: ['coordinator', 'head'], relations: ['own'] }],
  'close-safety-report': [{ who: ['applicant', 'coordinator', 'head'], relations: ['own'] }],
  // Follows by itself from the award of a group.
  'open-milestones': [],
  'list-milestones': [
    { who: ['applicant'], relations: ['own'] },
    { who: ['coordinator', 'head', 'auditor'], relations: ['same', 'national'] },
    { who: ['officer'], relations: ['national'] },
  ],
  'claim-milestone': participant,
  'release-milestone': office,
  'refuse-milestone': office,
} as const satisfies Sentences;
