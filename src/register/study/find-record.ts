import type { StudyRecord } from '../../core/study/record/study-record.ts';
import { studyRecordShape } from '../../core/study/record/study-record-shape.ts';
import type { RegisterTransaction } from '../db.ts';

/** One version of the record of a study; `undefined` where there is none. */
export const findRecord = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  version: number,
): Promise<StudyRecord | undefined> => {
  const row = await trx
    .selectFrom('study_content')
    .select('record')
    .where('institution_id', '=', institutionId)
    .where('study_id', '=', studyId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && studyRecordShape.parse(JSON.parse(row.record));
};
