import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectObligations, type ObligationRow } from './select-obligations.ts';

/** An obligation as its readers see it, without locking it; `undefined` where the institution has none such. */
export const readObligation = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<ObligationRow | undefined> =>
  (await selectObligations(trx, sql`o.institution_id = ${institutionId} and o.id = ${id}`))[0];
