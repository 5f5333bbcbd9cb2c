import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** How many transcripts and agreements of partners are kept at each of some stays; stays without any are not among them. */
export const countPartnerDocuments = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly transcript: number; readonly agreement: number }>> => {
  const { rows } = await sql<{ id: string; transcript: number; agreement: number }>`
    select d.mobility_id as id, count(*) filter (where d.kind = 'transcript')::int as transcript,
           count(*) filter (where d.kind = 'agreement')::int as agreement
      from partner_document d
     where d.institution_id = ${institutionId} and d.mobility_id = any(${[...mobilityIds]}::text[]) and d.status = 'kept'
     group by d.mobility_id`.execute(trx);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
};
