import { sql } from 'kysely';
import { makeWebhook, type WebhookWish } from '../../core/webhook/make-webhook.ts';
import type { Command } from '../command.ts';
import { fingerprintOfAddress } from './fingerprint-of-address.ts';
import { journalEnd } from './journal-end.ts';
import { sealSecret } from './seal-secret.ts';

export interface NewWebhook extends Omit<WebhookWish, 'addressSha256'> {
  readonly name: string;
  readonly url: string;
  /** In this input and, sealed, in the register; the answer kept for a repeat does not hold it. */
  readonly secret: string;
}

export const makeWebhookCommand: Command<NewWebhook, { readonly standing: number }, { readonly id: string }> =
  {
    name: 'make-webhook',
    load: async ({ trx, institutionId }) => {
      const { rows } = await sql<{ standing: number }>`
      select count(*)::int as standing from webhook
       where institution_id = ${institutionId} and status <> 'removed'`.execute(trx);
      return { standing: rows[0]?.standing ?? 0 };
    },
    decide: (state, { nouns, url }, circumstances) =>
      makeWebhook(state, { nouns, addressSha256: fingerprintOfAddress(url) }, circumstances),
    save: async ({ trx, institutionId, vault }, { entries, input: { name, url, secret } }) => {
      const position = await journalEnd(trx, institutionId);
      for (const { recordId: id } of entries) {
        const sealed = sealSecret(vault, 'secret_sealed', id, secret);
        await trx
          .insertInto('webhook_target')
          .values({ institution_id: institutionId, id, name, url, secret_sealed: sealed })
          .execute();
        await trx
          .insertInto('webhook_delivery')
          .values({ institution_id: institutionId, id, position, failures: 0 })
          .execute();
      }
    },
    answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
  };
