import { sql } from 'kysely';
import type { AttemptOutcome, DeliveryPlace } from '../../core/webhook/settle-attempt.ts';
import type { Register, RegisterTransaction } from '../db.ts';
import { leaseUntil } from './lease-delivery.ts';
import type { DueWebhook } from './list-due-webhooks.ts';

/** One try as it is shown. */
interface WebhookAttempt {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly at: Date;
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly milliseconds: number;
}

/** Write a try down, of a message or of a trial. */
export const insertAttempt = async (
  trx: RegisterTransaction,
  { institutionId, id: webhookId }: DueWebhook,
  { id, messageId, type, at, outcome, status, milliseconds }: WebhookAttempt,
): Promise<void> => {
  await trx
    .insertInto('webhook_attempt')
    .values({
      ...{ institution_id: institutionId, id, webhook_id: webhookId, message_id: messageId, type, at },
      ...{ outcome, status, milliseconds },
    })
    .execute();
};

/**
 * A try and what follows from it, in one transaction. False where the lease is no more ours: then nothing is written, and the message is
 * sent again, with the same id, by whoever has it now.
 */
export const noteAttempt = async (
  register: Pick<Register, 'inInstitution'>,
  webhook: DueWebhook,
  lease: string,
  {
    place,
    attempt,
    now,
  }: { readonly place: DeliveryPlace; readonly attempt: WebhookAttempt; readonly now: Date },
): Promise<boolean> =>
  register.inInstitution(webhook.institutionId, async (trx) => {
    const { institutionId, id } = webhook;
    const delivered = attempt.outcome === 'delivered' ? attempt.at : null;
    const { numAffectedRows } = await sql`
      update webhook_delivery
         set position = ${place.position}, failures = ${place.failures}, next_attempt_at = ${place.nextAttemptAt},
             last_delivered_at = coalesce(${delivered}::timestamptz, last_delivered_at), leased_until = ${leaseUntil(now)}
       where institution_id = ${institutionId} and id = ${id} and lease = ${lease}`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await insertAttempt(trx, webhook, attempt);
    return true;
  });
