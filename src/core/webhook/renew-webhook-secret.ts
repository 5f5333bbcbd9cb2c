import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { WebhookStanding } from './webhook.ts';

/** How long messages are signed with the secret before as well, so that a receiver can be changed without losing one. */
export const secretOverlapHours = 24;

/** A new signing secret. */
export const renewWebhookSecret = (
  standing: WebhookStanding | undefined,
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined || standing.status === 'removed') return refuse({ code: 'webhook-unknown' });
  return accept([
    { kind: 'WebhookSecretRenewed', noun: 'webhook', recordId: id, data: { secretMadeAt: now } },
  ]);
};
