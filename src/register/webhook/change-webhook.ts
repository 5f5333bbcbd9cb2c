import { changeWebhook } from '../../core/webhook/change-webhook.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { beginAgain } from './begin-again.ts';
import { findWebhook } from './find-webhook.ts';
import { fingerprintOfAddress } from './fingerprint-of-address.ts';
import type { NewWebhook } from './make-webhook.ts';

export const changeWebhookCommand: Command<
  Omit<NewWebhook, 'secret'> & { readonly id: string },
  WebhookStanding | undefined,
  { readonly changed: boolean }
> = {
  name: 'change-webhook',
  load: findWebhook,
  decide: (standing, { id, nouns, url }) =>
    changeWebhook(standing, { id, nouns, addressSha256: fingerprintOfAddress(url) }),
  save: async (place, { input: { id, name, url } }) => {
    await place.trx
      .updateTable('webhook_target')
      .set({ name, url })
      .where('institution_id', '=', place.institutionId)
      .where('id', '=', id)
      .execute();
    await beginAgain(place, id);
  },
  answer: () => ({ changed: true }),
};
