import { sql } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { collectDelays, type RecordedEvent } from '../../core/release/collect/collect-delays.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/**
 * Departures and returns by the last day of the data, with the days until each was recorded. What was to happen by then and is not recorded
 * is missing, under the id of its stay; it may have been recorded since.
 */
export const gatherDelays = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectDelays(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const id = scope.keepsRows ? sql`e.id` : sql`''`;
      const { rows } = await sql<RecordedEvent>`
        select ${id} as id, extract(year from e.day)::int as year, e.days, count(*)::int as times
          from (select d.stay_id as id, d.happened_on as day,
                       case when d.recorded_at < ${tooLate(scope)}
                            then greatest(0, (d.recorded_at at time zone ${nationalTimeZone})::date - d.happened_on) end as days
                  from facts.fact_delay d
                  join facts.fact_stay s on s.institution_id = d.institution_id and s.id = d.stay_id
                 where d.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
                   and d.happened_on <= ${scope.dataThrough}::date
                union all
                select s.id, case s.status when 'agreed' then s.planned_start else s.planned_end end, null
                  from facts.fact_stay s
                 where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
                   and (s.status = 'agreed' and s.planned_start <= ${scope.dataThrough}::date
                        or s.status = 'abroad' and s.planned_end <= ${scope.dataThrough}::date)) e
         group by 1, 2, 3
         order by 2, 3, 1`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
