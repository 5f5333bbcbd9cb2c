import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { ReviewMatter } from '../../core/review/review-matter.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Of the eligible applications of a call in the order of their ids; read across all institutions. */
export const loadMatter = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly ReviewMatter[]> => {
  const { rows } = await sql<
    Omit<ReviewMatter, 'reference' | 'fields'> & { submittedAt: string; field: string | null }
  >`
    with judged as materialized (
      select * from application where call_id = ${callId} and status = 'eligible'),
    named as (
      select t.institution_id, t.application_id,
             jsonb_agg(jsonb_build_object('name', c.supervisor, 'email', c.supervisor_email) order by t.position) as names
        from task t
        join task_content c on c.institution_id = t.institution_id and c.id = t.id
        join judged j on j.institution_id = t.institution_id and j.id = t.application_id
       where t.withdrawn_at is null group by t.institution_id, t.application_id)
    select j.institution_id as "institutionId", j.id, j.account_id as "accountId", j.group_id as "groupId",
           ${instant('j.submitted_at')} as "submittedAt", coalesce(w.locale, 'kk') as locale,
           w.content #>> '{record,field}' as field,
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant,
           coalesce(n.names, '[]') as supervisors
      from judged j
      left join application_document w
        on w.institution_id = j.institution_id and w.application_id = j.id and w.version = j.version
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
