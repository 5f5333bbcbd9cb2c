import type { WebhookRow } from '../../../contract/webhook.ts';
import type { Say } from '../use-say.ts';

/** Where it stands, in a word; an active one whose last message was not taken is failing. */
export const statusOf = (say: Say, { status, failures }: Pick<WebhookRow, 'status' | 'failures'>): string =>
  say(`webhook.status.${status === 'active' && failures > 0 ? 'failing' : status}`);
