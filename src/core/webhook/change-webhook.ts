import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { orderedNouns, type WebhookWish } from './make-webhook.ts';
import type { WebhookStanding } from './webhook.ts';

/** Another address, other happenings, or only another name, which the journal does not hold. */
export const changeWebhook = (
  standing: WebhookStanding | undefined,
  { id, nouns, addressSha256 }: WebhookWish & { readonly id: string },
): Decided<readonly EntryBody[]> => {
  if (standing === undefined || standing.status === 'removed') return refuse({ code: 'webhook-unknown' });
  const data = { nouns: orderedNouns(nouns), addressSha256 };
  return accept([{ kind: 'WebhookChanged', noun: 'webhook', recordId: id, data }]);
};
