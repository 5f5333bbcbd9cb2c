import { sql } from 'kysely';
import type { Register } from '../db.ts';
import type { DueWebhook } from './list-due-webhooks.ts';

/** Longer than any one try: a server that has not come back by then is taken for dead. */
const leaseMilliseconds = 60_000;

export const leaseUntil = (now: Date): Date => new Date(now.getTime() + leaseMilliseconds);

/** Takes the telling of an address into hand, for a minute at a time; false where another server has it or nothing is due. */
export const takeLease = async (
  register: Pick<Register, 'inInstitution'>,
  { institutionId, id }: DueWebhook,
  lease: string,
  now: Date,
): Promise<boolean> =>
  register.inInstitution(institutionId, async (trx) => {
    const { numAffectedRows } = await sql`
      update webhook_delivery set lease = ${lease}, leased_until = ${leaseUntil(now)}
       where institution_id = ${institutionId} and id = ${id}
         and (next_attempt_at is null or next_attempt_at <= ${now})
         and (leased_until is null or leased_until <= ${now})`.execute(trx);
    return numAffectedRows === 1n;
  });

/** Gives it back, so that the next look finds it. */
export const leaveLease = async (
  register: Pick<Register, 'inInstitution'>,
  { institutionId, id }: DueWebhook,
  lease: string,
): Promise<void> =>
  register.inInstitution(institutionId, async (trx) => {
    await sql`
      update webhook_delivery set lease = null, leased_until = null
       where institution_id = ${institutionId} and id = ${id} and lease = ${lease}`.execute(trx);
  });
