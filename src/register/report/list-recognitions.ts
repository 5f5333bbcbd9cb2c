import { sql } from 'kysely';
import type { RecognitionStatus } from '../../core/report/recognition.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly grade: string;
  readonly ects: number;
  readonly status: RecognitionStatus;
  readonly localCredits: number | null;
  readonly reason: string | null;
  readonly decidedAt: string | null;
}

/** The courses of a report with what the university decided; the reason is that of the last refusal. */
export const listRecognitions = async (trx: RegisterTransaction, institutionId: string, reportId: string) => {
  const { rows } = await sql<Row>`
    select g.id, coalesce(t.title, '') as title, coalesce(t.code, '') as code, coalesce(t.grade, '') as grade,
           (g.ects_tenths / 10.0)::float8 as ects, g.status, (g.local_tenths / 10.0)::float8 as "localCredits",
           case when g.status = 'refused' then
             (select w.reason from journal j
                join entry_reason w on w.institution_id = ${institutionId} and w.id = j.id
               where j.institution_id = ${institutionId} and j.noun = 'recognition' and j.record_id = g.id
                 and j.kind = 'CourseNotRecognised'
               order by j.sequence desc limit 1) end as reason,
           ${instant('g.decided_at')} as "decidedAt"
      from recognition g
      left join recognition_text t on t.institution_id = ${institutionId} and t.id = g.id
     where g.institution_id = ${institutionId} and g.report_id = ${reportId}
     order by g.position`.execute(trx);
  return rows;
};
