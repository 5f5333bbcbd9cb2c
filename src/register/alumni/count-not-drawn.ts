import { sql } from 'kysely';
import type { ReturnQuestion } from '../../core/alumni/returns/derive-returns.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * How many were not sent by the lots that sent those who are asked for; `undefined` where something of a stay is asked for, which
 * whoever stayed has not.
 */
export const countNotDrawn = async (
  trx: RegisterTransaction,
  { institution, cohort, country, level, funding, field }: ReturnQuestion,
): Promise<number | undefined> => {
  if ([country, level, funding, field].some((part) => part !== undefined)) return undefined;
  const own = institution === undefined ? sql`true` : sql`institution_id = ${institution}`;
  const ofYear = cohort === undefined ? sql`true` : sql`cohort = ${Number(cohort)}`;
  const { rows } = await sql<{ people: number }>`
    select coalesce(sum(drawn_out), 0)::int as people from lot_sum
     where ${own} and id in (select call_id from return_fact where lot = 'in' and ${own} and ${ofYear})`.execute(
    trx,
  );
  return rows[0]?.people ?? 0;
};
