import { sql } from 'kysely';
import type { AttemptOutcome } from '../../core/webhook/settle-attempt.ts';
import type { WebhookStanding } from '../../core/webhook/webhook.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface WebhookRow extends Pick<WebhookStanding, 'status' | 'why' | 'madeAt' | 'secretMadeAt'> {
  readonly id: string;
  readonly nouns: WebhookStanding['nouns'];
  readonly name: string;
  readonly url: string;
  /** Who made it; `''` where he was forgotten. */
  readonly maker: string;
  readonly failures: number;
  readonly nextAttemptAt: string | null;
  readonly lastDeliveredAt: string | null;
  /** Until when the secret before signs as well. */
  readonly previousUntil: string | null;
  /** Messages that are still to be sent. */
  readonly waiting: number;
}

/** The webhooks of an institution, or one of them, newest first; their secrets are nowhere. */
export const listWebhooks = async (
  trx: RegisterTransaction,
  institutionId: string,
  { id, now }: { readonly id?: string; readonly now: Date },
): Promise<readonly WebhookRow[]> => {
  const only = id === undefined ? sql`` : sql`and w.id = ${id}`;
  const { rows } = await sql<WebhookRow>`
    select w.id, w.nouns, w.status, w.why, ${instant('w.made_at')} as "madeAt",
           ${instant('w.secret_made_at')} as "secretMadeAt", t.name, t.url, coalesce(o.name, '') as maker,
           d.failures, ${instant('d.next_attempt_at')} as "nextAttemptAt",
           ${instant('d.last_delivered_at')} as "lastDeliveredAt",
           case when t.previous_until > ${now} then ${instant('t.previous_until')} end as "previousUntil",
           (select count(*) from journal j
             where j.institution_id = ${institutionId} and j.sequence > d.position and w.nouns ? j.noun)::int as waiting
      from webhook w
      join webhook_target t on t.institution_id = ${institutionId} and t.id = w.id
      join webhook_delivery d on d.institution_id = ${institutionId} and d.id = w.id
      left join account o on o.id = w.account_id
     where w.institution_id = ${institutionId} ${only}
     order by w.made_at desc, w.id desc`.execute(trx);
  return rows;
};

interface AttemptRow {
  readonly id: string;
  readonly type: string;
  readonly messageId: string;
  readonly at: string;
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly milliseconds: number;
}

/** The last tries of a webhook, newest first. */
export const listAttempts = async (
  trx: RegisterTransaction,
  institutionId: string,
  webhookId: string,
  most: number,
): Promise<readonly AttemptRow[]> => {
  const { rows } = await sql<AttemptRow>`
    select id, type, message_id as "messageId", ${instant('at')} as at, outcome, status, milliseconds
      from webhook_attempt
     where institution_id = ${institutionId} and webhook_id = ${webhookId}
     order by webhook_attempt.at desc, id desc limit ${most}`.execute(trx);
  return rows;
};
