import type { EntryBody } from '../basics/entry-body.ts';
import type { JsonObject } from '../basics/json.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { webhookStates } from './states.ts';
import type { WebhookStanding } from './webhook.ts';

const kinds = {
  'pause-webhook': 'WebhookPaused',
  'resume-webhook': 'WebhookResumed',
  'stop-webhook': 'WebhookStopped',
  'remove-webhook': 'WebhookRemoved',
} as const;

/** A step of the table of states; what is removed is unknown to whoever asks afterwards. */
export const moveWebhook = (
  by: keyof typeof kinds,
  standing: WebhookStanding | undefined,
  id: string,
  data: JsonObject = {},
): Decided<readonly EntryBody[]> => {
  if (standing === undefined || standing.status === 'removed') return refuse({ code: 'webhook-unknown' });
  const moved = moveFrom(webhookStates, standing.status, by);
  if (!moved.ok) return moved;
  return accept([
    { kind: kinds[by], noun: 'webhook', recordId: id, data: { status: moved.value, why: null, ...data } },
  ]);
};
