import { sql } from 'kysely';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * What was promised for these stays, by stay and place: the tasks of the agreement in force that no change has replaced, word for word;
 * before the first agreement those of the application. The only reading of promises; words that were forgotten are empty.
 */
export const agreedTasks = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<readonly (AgreedTask & { readonly mobilityId: string })[]> => {
  const { rows } = await sql<AgreedTask & { mobilityId: string }>`
    with stay as (
      select m.id, m.application_id, g.id as agreement_id, c.content
        from mobility m
        left join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id
                             and g.version = m.agreement_version
        left join agreement_content c on c.institution_id = ${institutionId} and c.id = g.id
       where m.institution_id = ${institutionId} and m.id = any(${mobilityIds})),
    agreed as (
      select s.id, t.task_id, t.position, t.kind, t.due_on, w.word
        from stay s
        join agreement_task t on t.institution_id = ${institutionId} and t.agreement_id = s.agreement_id
                             and t.superseded_by is null
        left join lateral (
          select word from jsonb_array_elements(s.content -> 'tasks') word
           where word ->> 'taskId' = t.task_id limit 1) w on true),
    applied as (
      select s.id, t.id as task_id, t.position, t.kind, t.due_on,
             jsonb_build_object('title', c.title, 'expectedResult', c.expected_result, 'measure', c.measure,
                                'evidence', c.evidence) as word
        from stay s
        join task t on t.institution_id = ${institutionId} and t.application_id = s.application_id
                   and t.withdrawn_at is null
        left join task_content c on c.institution_id = ${institutionId} and c.id = t.id
       where s.agreement_id is null)
    select p.id as "mobilityId", p.task_id as "taskId", p.position, p.kind, coalesce(p.word ->> 'title', '') as title,
           coalesce(p.word ->> 'expectedResult', '') as "expectedResult", coalesce(p.word ->> 'measure', '') as measure,
           coalesce(p.word ->> 'evidence', '') as evidence, p.due_on::text as "dueOn"
      from (select * from agreed union all select * from applied) p
     order by p.id, p.position, p.task_id`.execute(trx);
  return rows;
};
