import { sql } from 'kysely';
import type { RequestKind } from '../../core/obligation/obligation-record.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Something that waits for the office. */
interface CaseRow {
  readonly kind: 'event' | RequestKind | 'instalment-overdue';
  readonly institutionId: string;
  readonly obligationId: string;
  readonly recordId: string;
  readonly since: string;
  readonly dueOn: string;
}

/** Days within which a claimed event is decided. */
const eventDays = 28;

/** What waits in all universities, by the day on which it is due; read across institutions, by a national reader. */
export const listCases = async (
  trx: RegisterTransaction,
  today: string,
  most: number,
): Promise<{ readonly cases: readonly CaseRow[]; readonly counts: Readonly<Record<string, number>> }> => {
  const waiting = sql`
    select 'event' as kind, institution_id, obligation_id, id, recorded_at as since,
           recorded_at::date + ${eventDays}::int as due_on
      from obligation_event where status = 'claimed'
    union all
    select kind, institution_id, obligation_id, id, filed_at, answer_due_on from obligation_request where status = 'filed'
    union all
    select 'instalment-overdue', institution_id, obligation_id, id, due_on::timestamptz, due_on from refund_instalment
     where withdrawn_at is null and paid_amount < amount and due_on < ${today}::date`;
  const { rows } = await sql<CaseRow>`
    select kind, institution_id as "institutionId", obligation_id as "obligationId", id as "recordId",
           ${instant('since')} as since, due_on::text as "dueOn"
      from (${waiting}) w order by due_on, since, id limit ${most}`.execute(trx);
  const counted = await sql<{ kind: string; n: number }>`
    select kind, count(*)::int as n from (${waiting}) w group by kind`.execute(trx);
  return { cases: rows, counts: Object.fromEntries(counted.rows.map(({ kind, n }) => [kind, n])) };
};
