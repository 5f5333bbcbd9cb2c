import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One review of an application, as far as it counts. */
export interface JudgedReview {
  readonly id: string;
  readonly accountId: string;
  readonly status: AssignmentStatus;
  readonly round: number;
  /** Hundredths of a point of a hundred. */
  readonly total: number | null;
}

/** An application that is to be judged, with all its reviews; read across all institutions. */
export interface JudgedApplication {
  readonly institutionId: string;
  readonly id: string;
  readonly reference: string;
  readonly accountId: string;
  readonly groupId: string | null;
  readonly regionId: string;
  readonly locale: Locale;
  /** Broad field of study, two digits of ISCED-F; empty where none was named. */
  readonly fields: readonly string[];
  readonly applicant: string;
  readonly supervisors: readonly { readonly name: string; readonly email: string }[];
  readonly reviews: readonly JudgedReview[];
}

/** Eligible applications of a call in the order of their ids. */
export const loadJudged = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly JudgedApplication[]> => {
  const { rows } = await sql<
    Omit<JudgedApplication, 'reference' | 'fields'> & { submittedAt: string; field: string | null }
  >`
    with judged as materialized (
      select * from application where call_id = ${callId} and status = 'eligible'),
    asked as (
      select institution_id, application_id,
             jsonb_agg(jsonb_build_object('id', id, 'accountId', account_id, 'status', status, 'round', round,
                                          'total', total) order by id) as reviews
        from review_assignment where call_id = ${callId} group by institution_id, application_id),
    named as (
      select t.institution_id, t.application_id,
             jsonb_agg(jsonb_build_object('name', c.supervisor, 'email', c.supervisor_email) order by t.position) as names
        from task t
        join task_content c on c.institution_id = t.institution_id and c.id = t.id
        join judged j on j.institution_id = t.institution_id and j.id = t.application_id
       where t.withdrawn_at is null group by t.institution_id, t.application_id)
    select j.institution_id as "institutionId", j.id, j.account_id as "accountId", j.group_id as "groupId",
           j.region_id as "regionId", ${instant('j.submitted_at')} as "submittedAt", coalesce(w.locale, 'kk') as locale,
           w.content #>> '{record,field}' as field,
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           coalesce(n.names, '[]') as supervisors, coalesce(s.reviews, '[]') as reviews
      from judged j
      left join application_document w
        on w.institution_id = j.institution_id and w.application_id = j.id and w.version = j.version
      left join asked s on s.institution_id = j.institution_id and s.application_id = j.id
      left join named n on n.institution_id = j.institution_id and n.application_id = j.id
      left join person_detail p on p.institution_id = j.institution_id and p.id = j.person_id
      left join account o on o.id = j.account_id
     order by j.id`.execute(trx);
  return rows.map(({ submittedAt, field, ...row }) => ({
    ...row,
    reference: referenceNumber(row.id, submittedAt),
    fields: field === null ? [] : [field.slice(0, 2)],
  }));
};
