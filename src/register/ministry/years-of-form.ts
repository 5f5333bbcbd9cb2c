import { sql } from 'kysely';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import type { RegisterTransaction } from '../db.ts';

/** Years of which a form has anything to tell, the latest first; of one institution, or of all. */
export const yearsOfForm = async (
  trx: RegisterTransaction,
  form: MinistryForm,
  institutionId: string | undefined,
  today: string,
): Promise<readonly number[]> => {
  const own = institutionId === undefined ? sql`true` : sql`institution_id = ${institutionId}`;
  const years =
    form === 'vp-27'
      ? sql`select distinct year from mobility
              cross join lateral generate_series(extract(year from departed_on)::int,
                                                 extract(year from coalesce(returned_on, ${today}::date))::int) as year
             where departed_on is not null and ${own}`
      : form === 'vp-8'
        ? sql`select distinct extract(year from ended_on)::int as year from alumnus where ${own}`
        : sql`select 0 as year where false`;
  const { rows } = await sql<{
    year: number;
  }>`select year from (${years}) as known order by year desc`.execute(trx);
  return rows.map(({ year }) => year);
};
