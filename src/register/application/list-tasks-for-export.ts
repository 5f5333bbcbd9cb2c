import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { ExportPage } from './list-for-export.ts';

/** A task as an export tells it. */
interface ExportedTask {
  readonly reference: string;
  readonly applicant: string;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly expectedResult: string;
  readonly measure: string;
  readonly evidence: string;
  readonly dueOn: string;
  readonly useAtHome: string;
  readonly supervisor: string;
  readonly supervisorEmail: string;
}

interface Row extends Omit<ExportedTask, 'reference'> {
  readonly applicationId: string;
  readonly submittedAt: string;
}

/** The tasks of the next applications, withdrawn ones left out, and the id after which the next page begins, or null. */
export const listTasksForExport = async (
  trx: RegisterTransaction,
  institutionId: string,
  { call, after, until, size }: ExportPage,
): Promise<{ readonly tasks: readonly ExportedTask[]; readonly next: string | null }> => {
  // The last id of the page bounds both tables: as many ids in an array take the planner longer than the rows take to read.
  const { rows: ends } = await sql<{ id: string }>`
    select id from application
     where institution_id = ${institutionId} and call_id = ${call} and id > ${after} and submitted_at <= ${until}
     order by id offset ${size - 1} limit 1`.execute(trx);
  const next = ends[0]?.id ?? null;
  const upTo = (id: 'a.id' | 't.application_id') =>
    next === null ? sql`` : sql`and ${sql.ref(id)} <= ${next}`;
  const { rows } = await sql<Row>`
    select a.id as "applicationId", ${instant('a.submitted_at')} as "submittedAt",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as applicant, t.position, t.kind,
           t.due_on::text as "dueOn", c.title, c.expected_result as "expectedResult", c.measure, c.evidence,
           c.use_at_home as "useAtHome", c.supervisor, c.supervisor_email as "supervisorEmail"
      from application a
      join task t on t.institution_id = ${institutionId} and t.application_id = a.id and t.withdrawn_at is null
      join task_content c on c.institution_id = ${institutionId} and c.id = t.id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = a.person_id
      left join account o on o.id = a.account_id
     where a.institution_id = ${institutionId} and a.call_id = ${call} and a.submitted_at <= ${until}
       and a.id > ${after} ${upTo('a.id')} and t.application_id > ${after} ${upTo('t.application_id')}
     order by a.id, t.position`.execute(trx);
  return {
    tasks: rows.map(({ applicationId, submittedAt, ...task }) => ({
      ...task,
      reference: referenceNumber(applicationId, submittedAt),
    })),
    next,
  };
};
