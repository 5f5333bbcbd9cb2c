import { sql } from 'kysely';
import { againCauses } from '../../core/award/award.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../db.ts';
import { listVoidingAppeals } from './list-voiding-appeals.ts';

/**
 * What has happened since the last decision on a call that makes another one necessary: somebody it awarded gave up, or an appeal took a review out
 * that it still counted. Nothing before the first decision. For the national role.
 */
export const openCauses = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly (typeof againCauses)[number][]> => {
  const last = await sql<{
    readonly decidedAt: Date;
    readonly awarded: readonly string[];
    readonly appeals: readonly string[] | null;
  }>`
    select d.decided_at as "decidedAt", r.content -> 'appeals' as appeals,
           array(select a ->> 'applicationId' from jsonb_array_elements(r.content -> 'applications') a
                  where a ->> 'outcome' = 'awarded') as awarded
      from award_decision d
      join award_decision_record r on r.institution_id = ${nationalOffice} and r.id = d.id
     where d.institution_id = ${nationalOffice} and d.call_id = ${callId}
     order by d.number desc limit 1`.execute(trx);
  const [decision] = last.rows;
  if (decision === undefined) return [];
  const { decidedAt, awarded, appeals } = decision;
  const { rows } = await sql<{ readonly isGivenUp: boolean }>`
    select exists (select 1 from award where call_id = ${callId} and outcome = 'given-up'
                      and application_id = any(${awarded})) as "isGivenUp"`.execute(trx);
  // A decision is computed for minutes: an appeal of that time is none that it has heeded, whatever the clock says.
  const isUnheeded = (appeal: { readonly id: string; readonly decidedAt: Date }): boolean =>
    appeals === null ? appeal.decidedAt > decidedAt : !appeals.includes(appeal.id);
  const isOpen = {
    withdrawal: rows[0]?.isGivenUp === true,
    appeal: (await listVoidingAppeals(trx, callId)).some(isUnheeded),
  };
  return againCauses.filter((cause) => isOpen[cause]);
};
