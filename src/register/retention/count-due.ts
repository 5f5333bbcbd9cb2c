import { sql } from 'kysely';
import type { CarriedTermId } from '../../core/retention/terms.ts';
import type { RegisterTransaction } from '../db.ts';
import { termRows } from './term-rows.ts';

/** How many would go; nothing does. */
export const countDue = async (
  trx: RegisterTransaction,
  institutionId: string,
  term: CarriedTermId,
  beforeDay: string,
): Promise<number> => {
  const { rows } = await sql<{ due: number }>`
    select count(*)::int as due from (${termRows[term].due(institutionId, beforeDay)}) d`.execute(trx);
  return rows[0]?.due ?? 0;
};
