import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { StudyRecord } from '../../core/study/record/study-record.ts';
import { writeStudy, type StudyToWrite, type WriteStudyInput } from '../../core/study/setup/write-study.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { recordFingerprints } from './record-fingerprints.ts';
import { saveRecord } from './save-record.ts';

/** When it was registered stands in the standing, not in what is written. */
const kept = (record: StudyRecord): StudyRecord => ({
  ...record,
  title: record.title.trim(),
  registeredAt: null,
});

/** An analyst saves a version of the record. */
export const writeStudyCommand: Command<WriteStudyInput, StudyToWrite, { readonly version: number }> = {
  name: 'write-study',
  load: async ({ trx, institutionId }, { studyId, record }) => ({
    study: await findStanding<StudyStanding>(trx, 'study', institutionId, studyId),
    ...recordFingerprints(kept(record)),
  }),
  decide: writeStudy,
  save: async (place, { entries, state: { study }, input: { studyId, record } }) => {
    if (entries.length === 0 || study === undefined) return;
    await saveRecord(place, { studyId, version: study.version + 1, record: kept(record) });
  },
  answer: (entries, { study }) => ({ version: (study?.version ?? 0) + entries.length }),
};
