import { sql } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { collectAwards, type DecidedApplication } from '../../core/release/collect/collect-awards.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Decisions by the end of the last day of the data, and whether somebody departed by then. */
export const gatherAwards = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectAwards(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<DecidedApplication>`
        select id, extract(year from decided_at at time zone ${nationalTimeZone})::int as year, level, outcome, score,
               is_by_lot as "isByLot", stay_id is not null as "hasStay",
               coalesce(departed_on <= ${scope.dataThrough}::date, false) as "hasDeparted",
               coalesce(planned_start > ${scope.dataThrough}::date, true) as "isAhead"
          from facts.fact_award
         where institution_id = ${institutionId} and is_demonstration = ${scope.isDemonstration}
           and decided_at < ${tooLate(scope)}
         order by id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
