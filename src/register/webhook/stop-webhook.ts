import { moveWebhook } from '../../core/webhook/move-webhook.ts';
import type { WebhookStanding, WebhookStop } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';

/** By the program, after the last failure; its administrators get a letter. */
export const stopWebhookCommand: Command<
  { readonly id: string; readonly why: WebhookStop },
  WebhookStanding | undefined,
  { readonly stopped: boolean }
> = {
  name: 'stop-webhook',
  load: findWebhook,
  decide: (standing, { id, why }) => moveWebhook('stop-webhook', standing, id, { why }),
  answer: () => ({ stopped: true }),
};
