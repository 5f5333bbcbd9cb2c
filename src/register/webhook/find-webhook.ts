import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';

/** What is so of a webhook, for the commands that change it. */
export const findWebhook = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  { id }: { readonly id: string },
): Promise<WebhookStanding | undefined> => findStanding<WebhookStanding>(trx, 'webhook', institutionId, id);
