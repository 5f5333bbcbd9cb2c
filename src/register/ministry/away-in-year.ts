import { sql, type RawBuilder } from 'kysely';

/** That a stay, as `m`, was under way on some day of the year, as far as is known today. */
export const awayInYear = (year: number, today: string): RawBuilder<boolean> =>
  sql<boolean>`(m.departed_on <= least(${`${year}-12-31`}::date, ${today}::date)
    and coalesce(m.returned_on, ${today}::date) >= ${`${year}-01-01`}::date)`;
