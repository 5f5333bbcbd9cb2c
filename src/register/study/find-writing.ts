import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Who wrote a version of a record, when, and in which institution. */
interface StudyWriting {
  readonly institution: LocalizedText;
  readonly isDemonstration: boolean;
  readonly writtenAt: string;
  /** Null where the account was erased since. */
  readonly writtenBy: string | null;
}

/** About one version of the record of a study; throws where there is none. */
export const findWriting = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  version: number,
): Promise<StudyWriting> => {
  const { rows } = await sql<StudyWriting>`
    select i.name as institution, i.is_demonstration as "isDemonstration",
           ${instant('c.written_at')} as "writtenAt", a.name as "writtenBy"
      from study_content c
      join institution i on i.id = c.institution_id
      left join account a on a.id = c.written_by
     where c.institution_id = ${institutionId} and c.study_id = ${studyId} and c.version = ${version}`.execute(
    trx,
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`study ${studyId} has no version ${version}`);
  return row;
};
