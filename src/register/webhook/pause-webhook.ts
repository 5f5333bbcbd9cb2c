import { moveWebhook } from '../../core/webhook/move-webhook.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Command } from '../command.ts';
import { findWebhook } from './find-webhook.ts';

/** What happens meanwhile waits. */
export const pauseWebhookCommand: Command<
  { readonly id: string },
  WebhookStanding | undefined,
  { readonly paused: boolean }
> = {
  name: 'pause-webhook',
  load: findWebhook,
  decide: (standing, { id }) => moveWebhook('pause-webhook', standing, id),
  answer: () => ({ paused: true }),
};
