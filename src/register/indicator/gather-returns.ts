import { sql } from 'kysely';
import { collectReturns } from '../../core/release/collect/collect-returns.ts';
import type { EndedStay } from '../../core/release/collect/ended-stay.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Within which a report of danger is to be resolved. */
const daysToResolve = 30;

/**
 * Stays that ended by the last day of the data, with what is known of the life after them now, which has no instant of its own, and with
 * how many reports of danger stood unresolved for longer than they may.
 */
export const gatherReturns = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectReturns(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<EndedStay>`
        with danger as (
          select stay_id, count(*)::int as dangers
            from facts.fact_danger
           where institution_id = ${institutionId}
             and least(closed_at, ${tooLate(scope)}) - reported_at > ${daysToResolve}::int * interval '1 day'
           group by stay_id)
        select s.id, extract(year from s.returned_on)::int as year, s.country,
               coalesce(r.ended_on, s.returned_on) - date '1970-01-01' as "endedOn", r.away_days as "awayDays",
               r.return_days as "returnDays", r.return_evidence as "returnEvidence", r.death_days as "deathDays",
               coalesce(d.dangers, 0) as dangers
          from facts.fact_stay s
          left join facts.fact_return r on r.institution_id = s.institution_id and r.stay_id = s.id
          left join danger d on d.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date
         order by s.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
