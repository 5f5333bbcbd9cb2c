import { sql, type RawBuilder } from 'kysely';

/**
 * Which tasks were promised for these stays, as a query without their words (`mobility_id`, `task_id`, `position`, `kind`, `due_on`,
 * `agreement_id`): those of the agreement in force that no change has replaced; before the first agreement those of the application,
 * with no `agreement_id`. The only reading of promises.
 */
export const promisedTasks = (
  institutionId: string,
  mobilityIds: readonly string[],
): RawBuilder<unknown> => sql`
  (with stay as (
     select m.id, m.application_id, g.id as agreement_id
       from mobility m
       left join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id
                            and g.version = m.agreement_version
      where m.institution_id = ${institutionId} and m.id = any(${mobilityIds}))
   select s.id as mobility_id, t.task_id, t.position, t.kind, t.due_on, s.agreement_id
     from stay s
     join agreement_task t on t.institution_id = ${institutionId} and t.agreement_id = s.agreement_id
                          and t.superseded_by is null
   union all
   select s.id, t.id, t.position, t.kind, t.due_on, null
     from stay s
     join task t on t.institution_id = ${institutionId} and t.application_id = s.application_id and t.withdrawn_at is null
    where s.agreement_id is null)`;
