import { sql } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { collectDangers, type YearAbroad } from '../../core/release/collect/collect-dangers.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Within which a report of danger is to be resolved. */
const daysToResolve = 30;

/** Stays that began by the last day of the data, a row for each year with a day abroad, and reports that stood unresolved for too long. */
export const gatherDangers = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectDangers(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<YearAbroad>`
        with danger as (
          select stay_id, extract(year from reported_at at time zone ${nationalTimeZone})::int as year, count(*)::int as dangers
            from facts.fact_danger
           where institution_id = ${institutionId}
             and least(closed_at, ${tooLate(scope)}) - reported_at > ${daysToResolve}::int * interval '1 day'
           group by 1, 2)
        select s.id, y.year, coalesce(d.dangers, 0) as dangers
          from facts.fact_stay s
         cross join lateral generate_series(extract(year from s.departed_on)::int,
                                            extract(year from least(s.returned_on, ${scope.dataThrough}::date))::int) y (year)
          left join danger d on d.stay_id = s.id and d.year = y.year
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.departed_on <= ${scope.dataThrough}::date
         order by s.id, y.year`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
