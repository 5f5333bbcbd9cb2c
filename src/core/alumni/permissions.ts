import type { Sentences } from '../basics/sentence.ts';

const readers = [
  { who: ['coordinator', 'auditor'], relations: ['same', 'national'] },
  { who: ['officer'], relations: ['national'] },
] as const;

/**
 * Whoever came home answers for himself; the mobility office asks, by the program. What somebody intends is nobody's business but his
 * own: `read-own-intention` is the only way to a single answer, and an analyst gets sums.
 */
export const alumniPermissions = {
  // Follow by themselves from the end of a stay and from the calendar.
  'open-alumnus': [],
  'open-follow-ups': [],
  'remind-follow-ups': [],
  // The personal link is what lets in.
  'answer-follow-up': [],
  'show-outcome': [],
  'enter-follow-up': [{ who: ['coordinator'], relations: ['same'] }],
  'stop-follow-ups': [{ who: ['applicant'], relations: ['own'] }],
  'reissue-follow-up': [{ who: ['coordinator'], relations: ['same'] }],
  'record-bounce': [{ who: ['coordinator'], relations: ['same'] }],
  'list-follow-ups': readers,
  'read-alumnus': [{ who: ['applicant'], relations: ['own'] }, ...readers],
  'state-outcome': [{ who: ['applicant'], relations: ['own'] }],
  'decide-outcome': [{ who: ['coordinator'], relations: ['same'] }],
  'settle-outcomes': [{ who: ['coordinator'], relations: ['same'] }],
  'import-outcomes': [{ who: ['coordinator'], relations: ['same'] }],
  'undo-outcome-import': [{ who: ['coordinator'], relations: ['same'] }],
  'read-own-intention': [{ who: 'anyone', relations: ['own'] }],
  'state-intention': [{ who: 'anyone', relations: ['own'] }],
  'sum-intentions': [{ who: ['analyst'], relations: ['same'], atOffice: true }],
  // Figures of many, never of one.
  'read-returns': [
    { who: ['coordinator', 'head', 'auditor'], relations: ['same'] },
    { who: ['officer', 'analyst', 'auditor'], relations: ['same', 'national'], atOffice: true },
  ],
  'post-support-offer': [{ who: ['coordinator'], relations: ['same'] }],
  'close-support-offer': [{ who: ['coordinator'], relations: ['same'] }],
  'list-support-offers': readers,
  'note-support-interest': [{ who: ['applicant'], relations: ['own'] }],
  'record-take-up': [{ who: ['coordinator'], relations: ['same'] }],
} as const satisfies Sentences;
