import { sql } from 'kysely';
import { moveWebhook } from '../../core/webhook/move-webhook.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { beginAgain } from './begin-again.ts';
import { findWebhook } from './find-webhook.ts';
import { journalEnd } from './journal-end.ts';

/** From where it stopped, or from now on: then what waited is never told. */
export const resumeWebhookCommand: Command<
  { readonly id: string; readonly from: 'stop' | 'now' },
  WebhookStanding | undefined,
  { readonly resumed: boolean }
> = {
  name: 'resume-webhook',
  load: findWebhook,
  decide: (standing, { id, from }) => moveWebhook('resume-webhook', standing, id, { from }),
  save: async (place, { input: { id, from } }) => {
    const { trx, institutionId } = place;
    await beginAgain(place, id);
    if (from === 'now') {
      const end = await journalEnd(trx, institutionId);
      await sql`
        update webhook_delivery set position = ${end}
         where institution_id = ${institutionId} and id = ${id}`.execute(trx);
    }
  },
  answer: () => ({ resumed: true }),
};
