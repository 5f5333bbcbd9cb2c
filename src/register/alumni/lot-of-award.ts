import { sql, type RawBuilder } from 'kysely';

/**
 * What the lot gave an application (core/award/lottery-experiment.ts): `in` or `out` by the first decision, whatever moved later; null
 * where scores decided, where the least score was missed, and once the explanation was forgotten. `award`: the id of the award, in SQL.
 */
export const lotOfAward = (institutionId: string, award: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select case when j.data ->> 'outcome' = 'awarded' then 'in' else 'out' end
     from award_explanation e
     join journal j on j.institution_id = ${institutionId} and j.noun = 'award' and j.record_id = e.id
                   and j.kind = 'AwardRecorded'
    where e.institution_id = ${institutionId} and e.id = ${award}
      and e.content ->> 'zone' = 'grey' and e.content ->> 'belowLeast' is null
    limit 1)`;
