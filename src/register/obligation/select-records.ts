import { sql } from 'kysely';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

type Event = ObligationMatter['events'][number];
type Request = ObligationMatter['requests'][number];
type Instalment = ObligationMatter['instalments'][number];

/** The events, requests and instalments of obligations, in the order in which they were recorded. */
export const selectRecords = async (
  trx: RegisterTransaction,
  institutionId: string,
  ids: readonly string[],
): Promise<{
  readonly events: readonly Event[];
  readonly requests: readonly Request[];
  readonly instalments: readonly Instalment[];
}> => {
  const events = await sql<Event>`
    select id, obligation_id as "obligationId", account_id as "accountId", kind, status, starts_on::text as "startsOn",
           ends_on::text as "endsOn", place, remote, sector, months::float8 as months, evidence,
           file_sha256 as "fileSha256", ${instant('recorded_at')} as "recordedAt",
           ${instant('decided_at')} as "decidedAt", decided_by as "decidedBy"
      from obligation_event where institution_id = ${institutionId} and obligation_id = any(${ids})
     order by recorded_at, id`.execute(trx);
  const requests = await sql<Request>`
    select id, obligation_id as "obligationId", account_id as "accountId", kind, status, subject_id as "subjectId",
           event_kind as "eventKind", starts_on::text as "startsOn", ends_on::text as "endsOn",
           months::float8 as months, file_sha256 as "fileSha256", ${instant('filed_at')} as "filedAt",
           answer_due_on::text as "answerDueOn", ${instant('decided_at')} as "decidedAt", decided_by as "decidedBy"
      from obligation_request where institution_id = ${institutionId} and obligation_id = any(${ids})
     order by filed_at, id`.execute(trx);
  const instalments = await sql<Instalment>`
    select id, obligation_id as "obligationId", account_id as "accountId", position, amount::float8 as amount,
           due_on::text as "dueOn", paid_amount::float8 as "paidAmount", paid_on::text as "paidOn",
           ${instant('withdrawn_at')} as "withdrawnAt"
      from refund_instalment where institution_id = ${institutionId} and obligation_id = any(${ids})
     order by due_on, position, id`.execute(trx);
  return { events: events.rows, requests: requests.rows, instalments: instalments.rows };
};
