import { sql } from 'kysely';
import { renewWebhookSecret, secretOverlapHours } from '../../core/webhook/renew-webhook-secret.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';
import { openSecret, sealSecret } from './seal-secret.ts';

/** The secret before signs beside the new one for a day. */
export const renewWebhookSecretCommand: Command<
  { readonly id: string; readonly secret: string },
  WebhookStanding | undefined,
  { readonly id: string }
> = {
  name: 'renew-webhook-secret',
  load: findWebhook,
  decide: renewWebhookSecret,
  save: async ({ trx, institutionId, vault, circumstances }, { input: { id, secret } }) => {
    const { secret_sealed: sealed } = await trx
      .selectFrom('webhook_target')
      .select('secret_sealed')
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const before = openSecret(vault, 'secret_sealed', id, sealed);
    const until = new Date(Date.parse(circumstances.now) + secretOverlapHours * 3_600_000);
    await sql`
      update webhook_target
         set secret_sealed = ${sealSecret(vault, 'secret_sealed', id, secret)}, previous_until = ${until},
             previous_secret_sealed = ${sealSecret(vault, 'previous_secret_sealed', id, before)}
       where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  },
  answer: (_entries, _state, { id }) => ({ id }),
};
