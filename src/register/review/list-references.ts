import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** The numbers by which the applications to a call are spoken of, by id; read across all institutions. */
export const listReferences = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; at: string }>`
    select id, ${instant('submitted_at')} as at from application where call_id = ${callId}`.execute(trx);
  return new Map(rows.map(({ id, at }) => [id, referenceNumber(id, at)]));
};
