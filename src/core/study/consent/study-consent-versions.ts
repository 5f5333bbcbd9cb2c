import type { StudyConsentPurpose } from '../standing/study-standing.ts';

/** The version of the text of each purpose that is shown now; older texts stay among the messages and are never edited. */
export const studyConsentVersions: Readonly<Record<StudyConsentPurpose, number>> = {
  'taking-part': 1,
  recording: 1,
  quotation: 1,
  'follow-up': 1,
  archive: 1,
};
