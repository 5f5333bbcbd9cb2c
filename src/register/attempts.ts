import { sql } from 'kysely';
import type { RegisterTransaction } from './db.ts';
import { newId } from './new-id.ts';

/** At most `most` tries, counted anew when none was made for `seconds`. */
export interface AttemptRule {
  readonly most: number;
  readonly seconds: number;
}

/** Seconds until tries of the key are let in again; 0 when they are now. */
export const secondsUntilAllowed = async (
  trx: RegisterTransaction,
  key: string,
  { most, seconds }: AttemptRule,
  now: number,
): Promise<number> => {
  const row = await trx
    .selectFrom('rate_limit')
    .select(['count', 'last_request'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined || row.count < most) return 0;
  return Math.max(0, Math.ceil((Number(row.last_request) - now) / 1000 + seconds));
};

/** Count one more try of the key; `now` in milliseconds since 1970. Returns how many that makes. */
export const countAttempt = async (
  trx: RegisterTransaction,
  key: string,
  { seconds }: Pick<AttemptRule, 'seconds'>,
  now: number,
): Promise<number> => {
  const { count } = await trx
    .insertInto('rate_limit')
    .values({ id: newId('rl'), key, count: 1, last_request: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when rate_limit.last_request <= ${now - seconds * 1000} then 1 else rate_limit.count + 1 end`,
        last_request: now,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
};

/** Forget the tries of the keys. */
export const forgetAttempts = async (trx: RegisterTransaction, keys: readonly string[]): Promise<void> => {
  await trx.deleteFrom('rate_limit').where('key', 'in', keys).execute();
};
