import { sql } from 'kysely';
import { collectCredits, type EarnedCredits } from '../../core/release/collect/collect-credits.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Courses of stays that ended, with what was decided of them by the last day of the data. */
export const gatherCredits = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectCredits(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const isDecided = sql`r.decided_at < ${tooLate(scope)}`;
      const { rows } = await sql<EarnedCredits>`
        select s.id as "stayId", extract(year from s.returned_on)::int as year, sum(r.ects_tenths)::int as earned,
               coalesce(sum(r.ects_tenths) filter (where ${isDecided} and r.is_recognised), 0)::int as recognised,
               coalesce(sum(r.ects_tenths) filter (where (${isDecided}) is not true), 0)::int as open
          from facts.fact_stay s
          join facts.fact_recognition r on r.institution_id = s.institution_id and r.stay_id = s.id
         where s.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date
         group by s.id, s.returned_on
         order by s.id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
