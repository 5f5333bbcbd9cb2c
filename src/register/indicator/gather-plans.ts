import { sql } from 'kysely';
import { collectPlans, type DuePlan } from '../../core/release/collect/collect-plans.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Plans of stays that ended, every task of which was due by the last day of the data. */
export const gatherPlans = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectPlans(units, scope.dataThrough);
  return {
    read: async (trx, unit, institutionId) => {
      const isJudged = sql`t.verified_at < ${tooLate(scope)}`;
      const { rows } = await sql<DuePlan>`
        select s.id as "stayId", extract(year from s.returned_on)::int as year, count(*)::int as tasks,
               (count(*) filter (where ${isJudged} and t.verdict = 'achieved'))::int as achieved,
               (count(*) filter (where t.reported_at < ${tooLate(scope)} and (${isJudged}) is not true))::int as waiting
          from facts.fact_stay s
          join facts.fact_result t on t.institution_id = s.institution_id and t.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date
           and not coalesce(${isJudged} and t.verdict = 'superseded', false)
         group by s.id, s.returned_on
        having max(t.due_on) <= ${scope.dataThrough}::date
         order by s.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
