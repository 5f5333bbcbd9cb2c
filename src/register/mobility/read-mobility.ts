import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities, type MobilityRow } from './select-mobilities.ts';

/** A stay as its readers see it, without locking it; `undefined` where the institution has none such. */
export const readMobility = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<MobilityRow | undefined> => (await selectMobilities(trx, institutionId, sql`m.id = ${id}`))[0];
