import { sql } from 'kysely';
import { collectReturns } from '../../core/release/collect/collect-returns.ts';
import type { EndedStay } from '../../core/release/collect/ended-stay.ts';
import type { GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Stays that ended by the last day of the data, with what is known of the life after them now: that has no instant of its own. */
export const gatherReturns = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectReturns(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<EndedStay>`
        select s.id, extract(year from s.returned_on)::int as year, s.country,
               coalesce(r.ended_on, s.returned_on) - date '1970-01-01' as "endedOn", r.away_days as "awayDays",
               r.return_days as "returnDays", r.return_evidence as "returnEvidence", r.death_days as "deathDays"
          from facts.fact_stay s
          left join facts.fact_return r on r.institution_id = s.institution_id and r.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date
         order by s.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
