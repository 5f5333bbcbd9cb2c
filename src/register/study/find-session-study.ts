import { sql } from 'kysely';
import type { Guide } from '../../core/study/record/guide.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';

/** What the list of sessions says of their study. */
interface SessionStudy {
  readonly title: string;
  readonly status: StudyStanding['status'];
  readonly isRegistered: boolean;
  /** Blocks of the guide in the newest version of the record. */
  readonly blocks: number;
}

/** The study of sessions; undefined where there is none. */
export const findSessionStudy = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<SessionStudy | undefined> => {
  const { rows } = await sql<Omit<SessionStudy, 'blocks'> & { readonly record: string | null }>`
    select s.title, s.status, s.registered_at is not null as "isRegistered", c.record
      from study s
      left join study_content c
        on c.institution_id = s.institution_id and c.study_id = s.id and c.version = s.version
     where s.institution_id = ${institutionId} and s.id = ${studyId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { record, ...study } = row;
  const { guide } = JSON.parse(record ?? '{}') as { readonly guide?: Partial<Guide> };
  return { ...study, blocks: guide?.blocks?.length ?? 0 };
};
