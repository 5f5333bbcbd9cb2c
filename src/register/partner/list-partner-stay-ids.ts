import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Which stays: of a call, of those that begin in a year, or some by their ids. */
export interface PartnerStayFilter {
  readonly call?: string | undefined;
  readonly year?: number | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** The ids of an institution's stays that a filter leaves, in their order; cancelled ones too, which a partner has to be told of. */
export const listPartnerStayIds = async (
  trx: RegisterTransaction,
  institutionId: string,
  { call, year, ids }: PartnerStayFilter,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select m.id from mobility m
     where m.institution_id = ${institutionId}
       and ${call === undefined ? sql`true` : sql`m.call_id = ${call}`}
       and ${year === undefined ? sql`true` : sql`extract(year from m.planned_start) = ${year}`}
       and ${ids === undefined ? sql`true` : sql`m.id = any(${[...ids]}::text[])`}
     order by m.id`.execute(trx);
  return rows.map(({ id }) => id);
};
