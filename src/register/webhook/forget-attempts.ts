import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** For how many days tries can be looked at. */
const attemptDays = 30;

/** Tries that are older than that, and secrets that sign no more. */
export const forgetAttempts = async (
  trx: RegisterTransaction,
  institutionId: string,
  now: Date,
): Promise<void> => {
  const until = new Date(now.getTime() - attemptDays * 86_400_000);
  await sql`
    delete from webhook_attempt where institution_id = ${institutionId} and at < ${until}`.execute(trx);
  await sql`
    update webhook_target set previous_secret_sealed = null, previous_until = null
     where institution_id = ${institutionId} and previous_until < ${now}`.execute(trx);
};
