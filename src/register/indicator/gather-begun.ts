import { sql } from 'kysely';
import { collectBegun, type BegunStay } from '../../core/release/collect/collect-begun.ts';
import type { GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';

/** Stays that began by the last day of the data. */
export const gatherBegun = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectBegun(units, scope);
  return {
    read: async (trx, unit, institutionId) => {
      const { rows } = await sql<BegunStay>`
        select id, extract(year from departed_on)::int as year, level
          from facts.fact_stay
         where institution_id = ${institutionId} and is_demonstration = ${scope.isDemonstration}
           and departed_on <= ${scope.dataThrough}::date
         order by id`.execute(trx);
      for (const row of rows) add(unit, row);
    },
    gathered,
  };
};
