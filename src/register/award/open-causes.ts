import { sql } from 'kysely';
import { againCauses } from '../../core/award/award.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * What has happened since the last decision on a call that makes another one necessary: somebody it awarded gave up, or an
 * appeal took a review out. Nothing before the first decision. For the national role.
 */
export const openCauses = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly (typeof againCauses)[number][]> => {
  const last = await sql<{ readonly decidedAt: Date; readonly awarded: readonly string[] }>`
    select d.decided_at as "decidedAt",
           array(select a ->> 'applicationId' from jsonb_array_elements(r.content -> 'applications') a
                  where a ->> 'outcome' = 'awarded') as awarded
      from award_decision d
      join award_decision_record r on r.institution_id = ${nationalOffice} and r.id = d.id
     where d.institution_id = ${nationalOffice} and d.call_id = ${callId}
     order by d.number desc limit 1`.execute(trx);
  const [decision] = last.rows;
  if (decision === undefined) return [];
  const { rows } = await sql<{ readonly withdrawal: boolean; readonly appeal: boolean }>`
    select exists (select 1 from award where call_id = ${callId} and outcome = 'given-up'
                      and application_id = any(${decision.awarded})) as withdrawal,
           exists (select 1 from appeal where call_id = ${callId} and status = 'upheld' and remedy = 'review-void'
                      and decided_at > ${decision.decidedAt}) as appeal`.execute(trx);
  return againCauses.filter((cause) => rows[0]?.[cause] === true);
};
