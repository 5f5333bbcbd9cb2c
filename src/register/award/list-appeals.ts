import { sql } from 'kysely';
import type { AppealRemedy, AppealStatus } from '../../core/award/appeal.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An appeal as its applicant and the office read it. */
interface AppealRow {
  readonly id: string;
  readonly institutionId: string;
  readonly applicationId: string;
  readonly decision: number;
  readonly status: AppealStatus;
  readonly filedAt: string;
  readonly grounds: string;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly remedy: AppealRemedy | null;
}

const columns = sql`
  p.id, p.institution_id as "institutionId", p.application_id as "applicationId", p.decision, p.status,
  ${instant('p.filed_at')} as "filedAt", coalesce(t.grounds, '') as grounds, ${instant('p.decided_at')} as "decidedAt",
  (select r.reason from journal j join entry_reason r on r.institution_id = j.institution_id and r.id = j.id
    where j.institution_id = p.institution_id and j.noun = 'appeal' and j.record_id = p.id
      and j.kind in ('AppealUpheld', 'AppealDismissed') limit 1) as reason, p.remedy`;

/** The appeals of one application, the first one first. */
export const listAppealsOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<readonly AppealRow[]> => {
  const { rows } = await sql<AppealRow>`
    select ${columns} from appeal p
      left join appeal_text t on t.institution_id = ${institutionId} and t.id = p.id
     where p.institution_id = ${institutionId} and p.application_id = ${applicationId}
     order by p.filed_at, p.id`.execute(trx);
  return rows;
};

/** The appeals against decisions on a call, open ones first; read across all institutions. */
export const listAppealsOfCall = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly AppealRow[]> => {
  const { rows } = await sql<AppealRow>`
    select ${columns} from appeal p
      left join appeal_text t on t.institution_id = p.institution_id and t.id = p.id
     where p.call_id = ${callId}
     order by p.status <> 'filed', p.filed_at, p.id`.execute(trx);
  return rows;
};
