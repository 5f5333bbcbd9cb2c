import { sql } from 'kysely';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * The tasks that were agreed on for these stays, by stay and place: those of the application, word for word. The only reading of
 * what was promised; words that were forgotten are empty.
 */
export const agreedTasks = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<readonly (AgreedTask & { readonly mobilityId: string })[]> => {
  const { rows } = await sql<AgreedTask & { mobilityId: string }>`
    select m.id as "mobilityId", t.id as "taskId", t.position, t.kind, coalesce(c.title, '') as title,
           coalesce(c.expected_result, '') as "expectedResult", coalesce(c.measure, '') as measure,
           coalesce(c.evidence, '') as evidence, t.due_on::text as "dueOn"
      from mobility m
      join task t on t.institution_id = ${institutionId} and t.application_id = m.application_id
                 and t.withdrawn_at is null
      left join task_content c on c.institution_id = ${institutionId} and c.id = t.id
     where m.institution_id = ${institutionId} and m.id = any(${mobilityIds})
     order by m.id, t.position, t.id`.execute(trx);
  return rows;
};
