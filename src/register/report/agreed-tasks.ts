import { sql } from 'kysely';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { RegisterTransaction } from '../db.ts';
import { promisedTasks } from './promised-tasks.ts';

/** What was promised for these stays, word for word, by stay and place; words that were forgotten are empty. */
export const agreedTasks = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<readonly (AgreedTask & { readonly mobilityId: string })[]> => {
  const { rows } = await sql<AgreedTask & { mobilityId: string }>`
    select p.mobility_id as "mobilityId", p.task_id as "taskId", p.position, p.kind,
           coalesce(w.word ->> 'title', t.title, '') as title,
           coalesce(w.word ->> 'expectedResult', t.expected_result, '') as "expectedResult",
           coalesce(w.word ->> 'measure', t.measure, '') as measure,
           coalesce(w.word ->> 'evidence', t.evidence, '') as evidence, p.due_on::text as "dueOn"
      from ${promisedTasks(institutionId, mobilityIds)} p
      left join agreement_content c on c.institution_id = ${institutionId} and c.id = p.agreement_id
      left join lateral (
        select word from jsonb_array_elements(c.content -> 'tasks') word
         where word ->> 'taskId' = p.task_id limit 1) w on true
      left join task_content t on p.agreement_id is null and t.institution_id = ${institutionId} and t.id = p.task_id
     order by p.mobility_id, p.position, p.task_id`.execute(trx);
  return rows;
};
