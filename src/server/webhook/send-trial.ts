import { createHash } from 'node:crypto';
import type { AttemptOutcome } from '../../core/webhook/settle-attempt.ts';
import { newId } from '../../register/new-id.ts';
import { insertAttempt } from '../../register/webhook/note-attempt.ts';
import { findWebhookTarget } from '../../register/webhook/webhook-target.ts';
import type { DeliveryParts } from './deliver-webhook.ts';
import { signMessage } from './sign-message.ts';

/** A trial as a receiver gets it: nothing happened. */
const trialType = 'webhook.trial';

/**
 * Sends a trial now and writes the try down; it moves nothing. The same request once more is the same message. `undefined` where there is
 * no such webhook.
 */
export const sendTrial = async (
  { register, setting, door, publicUrl }: DeliveryParts,
  { institutionId, id, requestKey }: Readonly<Record<'institutionId' | 'id' | 'requestKey', string>>,
): Promise<{ readonly outcome: AttemptOutcome; readonly status: number | null } | undefined> => {
  const at = setting.now();
  const target = await register.inInstitution(institutionId, async (trx) =>
    findWebhookTarget(trx, institutionId, id, { vault: setting.vault, now: at }),
  );
  if (target === undefined) return undefined;
  const messageId = `trial_${createHash('sha256').update(`${id} ${requestKey}`).digest('hex').slice(0, 32)}`;
  const url = `${publicUrl}/api/institutions/${institutionId}/webhooks/${id}`;
  const data = { institution: institutionId, url };
  const body = JSON.stringify({ type: trialType, timestamp: at.toISOString(), data });
  const headers = signMessage(target.secrets, { id: messageId, at, body });
  const begun = performance.now();
  const { outcome, status } = await door.post({ url: target.url, headers, body });
  const milliseconds = Math.round(performance.now() - begun);
  const attempt = {
    ...{ id: newId('wha', at.getTime()), messageId, type: trialType, at, outcome, status, milliseconds },
  };
  await register.inInstitution(institutionId, async (trx) =>
    insertAttempt(trx, { institutionId, id }, attempt),
  );
  return { outcome, status };
};
