import { randomUUID } from 'node:crypto';
import { settleAttempt } from '../../core/webhook/settle-attempt.ts';
import { webhookMessage } from '../../core/webhook/webhook-message.ts';
import type { Register } from '../../register/db.ts';
import { newId } from '../../register/new-id.ts';
import { perform, type Setting } from '../../register/perform.ts';
import { leaveLease, takeLease } from '../../register/webhook/lease-delivery.ts';
import type { DueWebhook } from '../../register/webhook/list-due-webhooks.ts';
import { nextDelivery } from '../../register/webhook/next-delivery.ts';
import { noteAttempt } from '../../register/webhook/note-attempt.ts';
import { stopWebhookCommand } from '../../register/webhook/stop-webhook.ts';
import { signMessage } from './sign-message.ts';
import type { WebhookDoor } from './webhook-door.ts';

export interface DeliveryParts {
  readonly register: Register;
  readonly setting: Setting;
  readonly door: WebhookDoor;
  readonly publicUrl: string;
  /** In [0, 1); spreads what failed together. */
  readonly chance?: () => number;
}

/** So many messages in one go: then the next address has its turn. */
const mostAtOnce = 100;

/** Sends one message and writes down what follows. Whether there may be another at once. */
const deliverNext = async (
  { register, setting, door, publicUrl, chance = Math.random }: DeliveryParts,
  webhook: DueWebhook,
  lease: string,
  signal: AbortSignal,
): Promise<boolean> => {
  const { institutionId, id } = webhook;
  const at = setting.now();
  const next = await nextDelivery(register, webhook, lease, { vault: setting.vault, now: at });
  if (next === undefined) return false;
  const message = webhookMessage(institutionId, next.entry, publicUrl);
  const body = JSON.stringify(message);
  // The id is that of the entry: the same however often it is sent, also after a crash between the sending and the note of it.
  const messageId = next.entry.id;
  const headers = signMessage(next.secrets, { id: messageId, at, body });
  const begun = performance.now();
  const posted = await door.post({ url: next.url, headers, body, signal });
  const milliseconds = Math.round(performance.now() - begun);
  const now = setting.now();
  const { outcome, status, retryAfterSeconds = 0 } = posted;
  const { place, stop } = settleAttempt(next.place, {
    ...{ sequence: next.entry.sequence, outcome, at: now.toISOString(), chance: chance(), retryAfterSeconds },
  });
  const attemptId = newId('wha', now.getTime());
  const attempt = { id: attemptId, messageId, type: message.type, at, outcome, status, milliseconds };
  const isOurs = await noteAttempt(register, webhook, lease, { place, attempt, now });
  if (isOurs && stop !== null) {
    const wish = { institutionId, asker: 'system' as const, requestKey: `stop-${attemptId}` };
    await perform(register, stopWebhookCommand, { ...wish, input: { id, why: stop } }, setting);
  }
  return isOurs && outcome === 'delivered';
};

/**
 * Tells one address what it does not know yet, in the order of the journal, until it knows all or refuses. Does nothing where another
 * server is at it. What `signal` breaks off is sent again.
 */
export const deliverWebhook = async (
  parts: DeliveryParts,
  webhook: DueWebhook,
  signal: AbortSignal,
): Promise<void> => {
  const { register, setting } = parts;
  const lease = randomUUID();
  if (!(await takeLease(register, webhook, lease, setting.now()))) return;
  try {
    for (let sent = 0; sent < mostAtOnce && !signal.aborted; sent += 1) {
      if (!(await deliverNext(parts, webhook, lease, signal))) break;
    }
  } catch (error) {
    // What nobody expected comes back when the lease ends, not at once and for ever.
    if (!signal.aborted) throw error;
  }
  await leaveLease(register, webhook, lease);
};
