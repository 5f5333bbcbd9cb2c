import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { statusListLength } from '../../core/credential/status-list-length.ts';
import type { RegisterTransaction } from '../db.ts';

/** Drawn by chance, so that a place tells nothing of when it was given; a list is used to its half and then the next begins. */
export const findFreePlace = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<{ readonly list: number; readonly place: number }> => {
  const { rows } = await sql<{ issued: number }>`
    select count(*)::int as issued from credential where institution_id = ${institutionId}`.execute(trx);
  const list = Math.floor((rows[0]?.issued ?? 0) / (statusListLength / 2));
  for (;;) {
    const place = randomInt(statusListLength);
    const taken = await trx
      .selectFrom('credential')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('list', '=', list)
      .where('place', '=', place)
      .executeTakeFirst();
    if (taken === undefined) return { list, place };
  }
};
