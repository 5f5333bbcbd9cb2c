import { z } from 'zod';
import { attemptOutcomes } from '../core/webhook/settle-attempt.ts';
import { webhookNouns } from '../core/webhook/webhook-nouns.ts';
import { webhookStatuses, webhookStops } from '../core/webhook/webhook.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const ofWebhook = z.strictObject({ institutionId, id: recordId });
const nouns = z.array(z.enum(webhookNouns)).min(1).max(webhookNouns.length);
const wish = {
  name: z.string().trim().min(1).max(100),
  url: z.string().trim().min(1).max(2000),
  nouns,
};
const base = '/api/institutions/:institutionId/webhooks';

export const webhookRow = z.strictObject({
  id: recordId,
  name: z.string(),
  url: z.string(),
  nouns: z.array(z.enum(webhookNouns)),
  status: z.enum(webhookStatuses),
  why: z.enum(webhookStops).nullable(),
  maker: z.string(),
  madeAt: z.string(),
  secretMadeAt: z.string(),
  previousUntil: z.string().nullable(),
  failures: z.int(),
  nextAttemptAt: z.string().nullable(),
  lastDeliveredAt: z.string().nullable(),
  waiting: z.int(),
});
export type WebhookRow = z.infer<typeof webhookRow>;

export const attemptRow = z.strictObject({
  id: recordId,
  type: z.string(),
  messageId: z.string(),
  at: z.string(),
  outcome: z.enum(attemptOutcomes),
  status: z.int().nullable(),
  milliseconds: z.int(),
});
export type AttemptRow = z.infer<typeof attemptRow>;

/** What a receiver is sent; `type` is the noun and the kind of the entry, or `webhook.trial`. */
export const webhookMessage = z.object({
  type: z.string(),
  timestamp: z.iso.datetime(),
  data: z.object({
    institution: z.string(),
    sequence: z.int().optional(),
    noun: z.string().optional(),
    kind: z.string().optional(),
    record: z.string().optional(),
    url: z.string(),
  }),
});

export const listWebhooks = {
  id: 'webhook.list',
  method: 'GET',
  path: base,
  summary: 'The systems that are told of what happens in an institution, newest first.',
  params: ofInstitution,
  answer: z.strictObject({ webhooks: z.array(webhookRow) }),
  permission: 'list-webhooks',
} as const satisfies Endpoint;
export const readWebhook = {
  id: 'webhook.read',
  method: 'GET',
  path: `${base}/:id`,
  summary: 'One of them with its last tries, which are kept for 30 days.',
  params: ofWebhook,
  answer: z.strictObject({ webhook: webhookRow, attempts: z.array(attemptRow) }),
  permission: 'list-webhooks',
} as const satisfies Endpoint;
export const makeWebhook = {
  id: 'webhook.make',
  method: 'POST',
  path: base,
  summary:
    'Tell a system of what happens from now on; the signing secret is in this answer and nowhere else.',
  params: ofInstitution,
  body: z.strictObject(wish),
  answer: z.strictObject({ id: recordId, secret: z.string() }),
  permission: 'make-webhook',
  entries: ['WebhookMade'],
} as const satisfies Endpoint;
export const changeWebhook = {
  id: 'webhook.change',
  method: 'PUT',
  path: `${base}/:id`,
  summary: 'Another name, another address, other happenings.',
  params: ofWebhook,
  body: z.strictObject(wish),
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'change-webhook',
  entries: ['WebhookChanged'],
} as const satisfies Endpoint;
export const pauseWebhook = {
  id: 'webhook.pause',
  method: 'POST',
  path: `${base}/:id/pause`,
  summary: 'Nothing is sent until it is resumed; what happens meanwhile waits.',
  params: ofWebhook,
  answer: z.strictObject({ paused: z.boolean() }),
  permission: 'pause-webhook',
  entries: ['WebhookPaused'],
} as const satisfies Endpoint;
export const resumeWebhook = {
  id: 'webhook.resume',
  method: 'POST',
  path: `${base}/:id/resume`,
  summary: 'Send again, from where it stopped or from now on.',
  params: ofWebhook,
  body: z.strictObject({ from: z.enum(['stop', 'now']) }),
  answer: z.strictObject({ resumed: z.boolean() }),
  permission: 'resume-webhook',
  entries: ['WebhookResumed'],
} as const satisfies Endpoint;
export const renewWebhookSecret = {
  id: 'webhook.renew-secret',
  method: 'POST',
  path: `${base}/:id/secret`,
  summary: 'A new signing secret; the one before signs beside it for 24 hours.',
  params: ofWebhook,
  answer: z.strictObject({ id: recordId, secret: z.string() }),
  permission: 'renew-webhook-secret',
  entries: ['WebhookSecretRenewed'],
} as const satisfies Endpoint;
export const tryWebhook = {
  id: 'webhook.try',
  method: 'POST',
  path: `${base}/:id/trial`,
  summary: 'Send a message of the type webhook.trial now, and say what became of it.',
  params: ofWebhook,
  answer: z.strictObject({ outcome: z.enum(attemptOutcomes), status: z.int().nullable() }),
  permission: 'try-webhook',
} as const satisfies Endpoint;
export const removeWebhook = {
  id: 'webhook.remove',
  method: 'POST',
  path: `${base}/:id/remove`,
  summary: 'Nothing is sent there any more; its address, its secrets and its tries are deleted.',
  params: ofWebhook,
  answer: z.strictObject({ removed: z.boolean() }),
  permission: 'remove-webhook',
  entries: ['WebhookRemoved'],
} as const satisfies Endpoint;
