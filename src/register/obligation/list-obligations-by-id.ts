import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectObligations, type ObligationRow } from './select-obligations.ts';

/** Obligations of any institution by their ids, latest start first. For the national role. */
export const listObligationsById = async (
  trx: RegisterTransaction,
  ids: readonly string[],
): Promise<readonly ObligationRow[]> => selectObligations(trx, sql`o.id = any(${ids})`);
