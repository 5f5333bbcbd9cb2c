import type { RegisterTransaction } from '../db.ts';

/** What every page of a study begins with. */
export interface StudyHead {
  readonly study: string;
  readonly isClosed: boolean;
}

/** The title of a study and whether it is closed; `undefined` where the institution has none such. */
export const findStudyHead = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<StudyHead | undefined> => {
  const row = await trx
    .selectFrom('study')
    .select(['title', 'status'])
    .where('institution_id', '=', institutionId)
    .where('id', '=', studyId)
    .executeTakeFirst();
  return row && { study: row.title, isClosed: row.status === 'closed' };
};
