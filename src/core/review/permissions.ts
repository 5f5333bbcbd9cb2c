import type { Sentences } from '../basics/sentence.ts';

/** The officer runs the selection; a reviewer rules over his own reviews alone; the committee says what it thinks of the pack. */
export const reviewPermissions = {
  'open-selection': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'add-reviewer': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'remove-reviewer': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'read-selection': [{ who: ['officer', 'auditor'], relations: ['same'], atOffice: true }],
  'assign-reviewers': [{ who: ['officer'], relations: ['national'] }],
  'invite-reviewers': [{ who: ['officer'], relations: ['national'] }],
  'release-assignment': [{ who: ['officer'], relations: ['national'] }],
  'answer-assignment': [{ who: ['reviewer'], relations: ['own'] }],
  'write-score-sheet': [{ who: ['reviewer'], relations: ['own'] }],
  'submit-score-sheet': [{ who: ['reviewer'], relations: ['own'] }],
  'declare-conflicts': [{ who: ['reviewer'], relations: ['own'] }],
  'close-reviews': [{ who: ['officer'], relations: ['same'], atOffice: true }],
  'read-recommendation': [{ who: ['officer', 'committee', 'auditor'], relations: ['same'], atOffice: true }],
  'voice-recommendation': [{ who: ['committee'], relations: ['same'], atOffice: true }],
} as const satisfies Sentences;
