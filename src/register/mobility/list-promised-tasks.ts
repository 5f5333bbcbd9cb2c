import { sql } from 'kysely';
import type { AgreedTask } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';

interface Promised extends AgreedTask {
  readonly supervisor: string;
  readonly supervisorEmail: string;
}

/** The tasks of an application word for word, in its order, with who confirms each; empty where its words were erased. */
export const listPromisedTasks = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<readonly Promised[]> => {
  const { rows } = await sql<Omit<Promised, 'position' | 'supersededBy'>>`
    select t.id as "taskId", t.kind, c.title, c.expected_result as "expectedResult", c.measure, c.evidence,
           t.due_on::text as "dueOn", c.supervisor, c.supervisor_email as "supervisorEmail"
      from task t
      join task_content c on c.institution_id = ${institutionId} and c.id = t.id
     where t.institution_id = ${institutionId} and t.application_id = ${applicationId} and t.withdrawn_at is null
     order by t.position, t.id`.execute(trx);
  return rows.map((row, position) => ({ ...row, position, supersededBy: null }));
};
