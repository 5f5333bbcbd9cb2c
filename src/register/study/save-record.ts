import { canonicalJson, type JsonValue } from '../../core/basics/canonical-json.ts';
import type { StudyRecord } from '../../core/study/record/study-record.ts';
import type { Place } from '../command.ts';
import { newId } from '../new-id.ts';

/** Keep a version of the record of a study. */
export const saveRecord = async (
  { trx, institutionId, circumstances }: Place,
  {
    studyId,
    version,
    record,
  }: {
    readonly studyId: string;
    readonly version: number;
    readonly record: StudyRecord;
  },
): Promise<void> => {
  await trx
    .insertInto('study_content')
    .values({
      institution_id: institutionId,
      id: newId('sco', Date.parse(circumstances.now)),
      study_id: studyId,
      version,
      record: canonicalJson(record as unknown as JsonValue),
      written_at: circumstances.now,
      written_by: circumstances.actor,
    })
    .execute();
};
