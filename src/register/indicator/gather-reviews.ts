import { sql } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { collectReviews, type ReviewedApplication } from '../../core/release/collect/collect-reviews.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Total scores of the applications that were decided on by the end of the last day of the data. */
export const gatherReviews = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectReviews(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<ReviewedApplication>`
        select w.application_id as "applicationId", extract(year from w.decided_at at time zone ${nationalTimeZone})::int as year,
               array_agg(v.total::float8 / 100 order by v.id) as totals
          from facts.fact_award w
          join facts.fact_review v on v.institution_id = w.institution_id and v.application_id = w.application_id
         where w.institution_id = ${institutionId} and w.is_demonstration = ${scope.isDemonstration}
           and w.decided_at < ${tooLate(scope)} and v.submitted_at < ${tooLate(scope)}
         group by w.application_id, w.decided_at
         order by w.application_id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
