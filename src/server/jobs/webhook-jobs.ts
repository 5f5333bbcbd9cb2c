import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { forgetWebhookAttemptsHandler, forgetWebhookAttemptsJob } from './forget-webhook-attempts.ts';
import type { JobHandler } from './queue.ts';
import { webhookStoppedHandler, webhookStoppedJob } from './webhook-stopped-letter.ts';

/** What follows from webhooks, besides the telling itself. */
export const webhookJobs = (
  register: Register,
  publicUrl: string,
  { now }: Setting,
  post: PostLetter,
): Readonly<Record<string, JobHandler>> => ({
  [webhookStoppedJob]: webhookStoppedHandler(register, publicUrl, now, post),
  [forgetWebhookAttemptsJob]: forgetWebhookAttemptsHandler(register, now),
});
