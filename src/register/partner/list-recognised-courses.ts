import { sql } from 'kysely';
import type { RecognitionStatus } from '../../core/report/recognition.ts';
import type { RegisterTransaction } from '../db.ts';

/** A course of the report of a stay and what the university decided; credits at home where it recognises it. */
interface RecognisedCourse {
  readonly title: string;
  readonly code: string;
  readonly status: RecognitionStatus;
  readonly localCredits: number | null;
}

/** The courses of a stay's report, in its order; empty before there is one. */
export const listRecognisedCourses = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly RecognisedCourse[]> => {
  const { rows } = await sql<RecognisedCourse>`
    select coalesce(t.title, '') as title, coalesce(t.code, '') as code, g.status,
           (g.local_tenths / 10.0)::float8 as "localCredits"
      from recognition g
      left join recognition_text t on t.institution_id = ${institutionId} and t.id = g.id
     where g.institution_id = ${institutionId} and g.mobility_id = ${mobilityId}
     order by g.report_id, g.position`.execute(trx);
  return rows;
};
