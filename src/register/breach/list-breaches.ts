import { sql } from 'kysely';
import type { BreachStanding } from '../../core/breach/breach.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export interface BreachRow extends Omit<BreachStanding, 'reminded' | 'accountId'> {
  readonly id: string;
  /** What happened, in the words of the office; the first lines of it name the breach in lists. */
  readonly happened: string;
  readonly foundBy: string;
  /** Who recorded it; `''` where he was forgotten. */
  readonly recordedBy: string;
}

/** The breaches of an institution, or one of them: open ones first, then newest first. */
export const listBreaches = async (
  trx: RegisterTransaction,
  institutionId: string,
  id?: string,
): Promise<readonly BreachRow[]> => {
  const only = id === undefined ? sql`` : sql`and b.id = ${id}`;
  const { rows } = await sql<BreachRow>`
    select b.id, b.status, ${instant('b.detected_at')} as "detectedAt", ${instant('b.due_at')} as "dueAt", b.kinds,
           b.people, ${instant('b.opened_at')} as "openedAt", ${instant('b.notified_at')} as "notifiedAt",
           b.told_count as "toldCount", b.outcome, ${instant('b.closed_at')} as "closedAt",
           coalesce(t.words ->> 'happened', '') as happened, coalesce(t.words ->> 'foundBy', '') as "foundBy",
           coalesce(o.name, '') as "recordedBy"
      from breach b
      left join breach_text t on t.institution_id = ${institutionId} and t.breach_id = b.id and t.kind = 'opened'
      left join account o on o.id = b.account_id
     where b.institution_id = ${institutionId} ${only}
     order by b.status = 'closed', b.detected_at desc, b.id desc limit 200`.execute(trx);
  return rows;
};
