import { sql } from 'kysely';
import type { Register } from '../db.ts';

export interface DueWebhook {
  readonly institutionId: string;
  readonly id: string;
}

/** Webhooks of all institutions whose journal has gone on, that wait for no later try, and that no server has in hand. */
export const listDueWebhooks = async (
  register: Pick<Register, 'readOnly'>,
  now: Date,
): Promise<readonly DueWebhook[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<DueWebhook>`
      select w.institution_id as "institutionId", w.id
        from webhook w
        join webhook_delivery d on d.institution_id = w.institution_id and d.id = w.id
        join journal_head h on h.institution_id = w.institution_id and h.id = 'head'
       where w.status = 'active' and h.sequence > d.position
         and (d.next_attempt_at is null or d.next_attempt_at <= ${now})
         and (d.leased_until is null or d.leased_until <= ${now})
       order by d.next_attempt_at nulls first, w.institution_id, w.id
       limit 500`.execute(trx);
    return rows;
  });
