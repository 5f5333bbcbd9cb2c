import { sql } from 'kysely';
import type { JudgedApplication } from '../../core/review/judged-application.ts';
import type { RegisterTransaction } from '../db.ts';

/** Eligible applications of a call in the order of their ids, without a word about anybody; read across all institutions. */
export const loadJudged = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly JudgedApplication[]> => {
  const { rows } = await sql<JudgedApplication>`
    with asked as materialized (
      select institution_id, application_id,
             jsonb_agg(jsonb_build_object('id', id, 'accountId', account_id, 'status', status, 'round', round,
                                          'total', total) order by id) as reviews
        from review_assignment where call_id = ${callId} group by institution_id, application_id)
    select a.institution_id as "institutionId", a.id, a.group_id as "groupId", a.region_id as "regionId",
           coalesce(s.reviews, '[]') as reviews
      from application a
      left join asked s on s.institution_id = a.institution_id and s.application_id = a.id
     where a.call_id = ${callId} and a.status = 'eligible'
     order by a.id`.execute(trx);
  return rows;
};
