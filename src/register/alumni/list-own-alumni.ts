import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectAlumni, type AlumnusRow } from './select-alumni.ts';

/** What an account is as an alumnus of one institution, the newest stay first. */
export const listOwnAlumni = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly AlumnusRow[]> => selectAlumni(trx, institutionId, sql`u.account_id = ${accountId}`);
