import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities, type MobilityRow } from './select-mobilities.ts';

/** The stays of an account in one institution, latest planned end first. */
export const listOwnMobilities = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly MobilityRow[]> => selectMobilities(trx, institutionId, sql`m.account_id = ${accountId}`);
