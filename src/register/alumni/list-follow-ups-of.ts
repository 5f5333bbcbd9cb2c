import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectFollowUps, type FollowUpRow } from './select-follow-ups.ts';

/** All askings of one alumnus, due last first. */
export const listFollowUpsOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusId: string,
): Promise<readonly FollowUpRow[]> => selectFollowUps(trx, institutionId, sql`f.alumnus_id = ${alumnusId}`);
