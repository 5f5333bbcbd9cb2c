import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectFollowUps, type FollowUpRow } from './select-follow-ups.ts';

/** An asking, without locking it; `undefined` where the institution has none such. */
export const readFollowUp = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<FollowUpRow | undefined> => (await selectFollowUps(trx, institutionId, sql`f.id = ${id}`))[0];
