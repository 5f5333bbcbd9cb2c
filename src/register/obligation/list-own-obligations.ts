import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectObligations, type ObligationRow } from './select-obligations.ts';

/** The obligations of an account in one institution, latest start first. */
export const listOwnObligations = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly ObligationRow[]> =>
  selectObligations(trx, sql`o.institution_id = ${institutionId} and o.account_id = ${accountId}`);
