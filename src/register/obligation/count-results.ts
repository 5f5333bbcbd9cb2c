import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Tasks of a stay as the ledger has them: promised, verified at all, and verified as achieved. */
interface CountedResults {
  readonly promised: number;
  readonly verified: number;
  readonly achieved: number;
}

/** What the office goes by when it states whether a stay was completed with a good result. */
export const countResults = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<CountedResults> => {
  const { rows } = await sql<CountedResults>`
    select count(*)::int as promised, count(l.verdict)::int as verified,
           count(*) filter (where l.verdict = 'achieved')::int as achieved
      from ledger_task l
     where l.institution_id = ${institutionId} and l.mobility_id = ${mobilityId}`.execute(trx);
  return rows[0] ?? { promised: 0, verified: 0, achieved: 0 };
};
