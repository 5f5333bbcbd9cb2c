import { sql } from 'kysely';
import { collectPlans, type EndedPlan } from '../../core/release/collect/collect-plans.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Stays that ended, with what became of their plans by the last day of the data; without a record of what was spent, a grant costs its amount. */
export const gatherPlans = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectPlans(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const isJudged = sql`t.verified_at < ${tooLate(scope)}`;
      const { rows } = await sql<EndedPlan>`
        with plan as (
          select t.stay_id, count(*)::int as tasks, max(t.due_on) as due_on,
                 (count(*) filter (where ${isJudged} and t.verdict = 'achieved'))::int as achieved,
                 (count(*) filter (where ${isJudged} and t.verdict = 'achieved' and t.is_tangible))::int as tangible,
                 (count(*) filter (where t.reported_at < ${tooLate(scope)} and (${isJudged}) is not true))::int as waiting,
                 (count(*) filter (where (t.reported_at < ${tooLate(scope)}) is not true))::int as unreported
            from facts.fact_result t
           where t.institution_id = ${institutionId} and not coalesce(${isJudged} and t.verdict = 'superseded', false)
           group by t.stay_id),
        spent as (
          select stay_id, sum(tenge)::float8 as tenge
            from facts.fact_cost
           where institution_id = ${institutionId} and recorded_at < ${tooLate(scope)}
           group by stay_id)
        select s.id as "stayId", extract(year from s.returned_on)::int as year, coalesce(p.tasks, 0) as tasks,
               coalesce(p.due_on <= ${scope.dataThrough}::date, false) as "isDue", coalesce(p.achieved, 0) as achieved,
               coalesce(p.tangible, 0) as tangible, coalesce(p.waiting, 0) as waiting, coalesce(p.unreported, 0) as unreported,
               case when s.funding <> 'own' then coalesce(c.tenge, s.grant_amount::float8) end as cost
          from facts.fact_stay s
          left join plan p on p.stay_id = s.id
          left join spent c on c.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date
         order by s.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
