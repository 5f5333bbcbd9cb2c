import { sql } from 'kysely';
import { collectTasks, type DueTask } from '../../core/release/collect/collect-tasks.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Tasks of plans in force that were due by the last day of the data, of stays that ended; what a change of the plan replaced is owed no more. */
export const gatherTasks = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectTasks(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<DueTask>`
        select t.id, s.id as "stayId", extract(year from s.returned_on)::int as year, s.group_id as "groupId",
               coalesce(t.reported_at < ${tooLate(scope)}, false) as "isReported",
               case when t.verified_at < ${tooLate(scope)} then t.verdict end as verdict
          from facts.fact_stay s
          join facts.fact_result t on t.institution_id = s.institution_id and t.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date and t.due_on <= ${scope.dataThrough}::date
           and (t.verdict is distinct from 'superseded' or t.verified_at >= ${tooLate(scope)})
         order by s.id, t.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
