import { sql } from 'kysely';
import { moveWebhook } from '../../core/webhook/move-webhook.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';

/** Its address, its secrets and its tries are deleted with it; that it was there stays. */
export const removeWebhookCommand: Command<
  { readonly id: string },
  WebhookStanding | undefined,
  { readonly removed: boolean }
> = {
  name: 'remove-webhook',
  load: findWebhook,
  decide: (standing, { id }) => moveWebhook('remove-webhook', standing, id),
  save: async ({ trx, institutionId }, { input: { id } }) => {
    await sql`delete from webhook_target where institution_id = ${institutionId} and id = ${id}`.execute(trx);
    await sql`delete from webhook_delivery where institution_id = ${institutionId} and id = ${id}`.execute(
      trx,
    );
    await sql`
      delete from webhook_attempt where institution_id = ${institutionId} and webhook_id = ${id}`.execute(
      trx,
    );
  },
  answer: () => ({ removed: true }),
};
