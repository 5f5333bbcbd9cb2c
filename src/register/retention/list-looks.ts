import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface TermLook {
  readonly term: string;
  readonly lookedAt: string;
  /** How many went since the first day. */
  readonly gone: number;
}

/** When each term was last looked after in an institution, and how much went by it. */
export const listTermLooks = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly TermLook[]> => {
  const { rows } = await sql<TermLook>`
    select l.id as term, ${instant('l.looked_at')} as "lookedAt",
           coalesce((select sum(r.gone) from retention_run r
                      where r.institution_id = ${institutionId} and r.term = l.id), 0)::int as gone
      from retention_look l where l.institution_id = ${institutionId} order by l.id`.execute(trx);
  return rows;
};
