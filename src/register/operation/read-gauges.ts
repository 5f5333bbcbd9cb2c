import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Jobs of one kind in one state. Waiting ones that are not due yet are counted, but they are not late. */
interface JobCount {
  readonly kind: string;
  readonly state: 'waiting' | 'active' | 'failed';
  readonly count: number;
  /** In seconds: how long the one that is due for longest has been due. */
  readonly oldestSeconds: number;
}

/** How full the register is and how far it has come: counts, no rows. */
interface Gauges {
  readonly jobs: readonly JobCount[];
  readonly mail: { readonly queued: number; readonly failed: number; readonly sentLastDay: number };
  readonly journal: { readonly entries: number; readonly lastEntryAt?: Date };
  /** Addresses that are told, of these those whose last try failed, and entries that were not yet looked at for them. */
  readonly webhooks: { readonly active: number; readonly failing: number; readonly behind: number };
  readonly databaseBytes: number;
}

interface Row {
  readonly kind: string;
  readonly state: JobCount['state'];
  readonly count: number;
  readonly oldest: number;
}

/** Read them from indexes; the queue must have been started before. */
export const readGauges = async (register: Register): Promise<Gauges> => {
  const local = await register.readOnly('qaitu_app', async (trx) => {
    const jobs = await sql<Row>`
      select name as kind, 'waiting' as state, count(*)::int as count,
             coalesce(max(extract(epoch from now() - start_after)) filter (where start_after <= now()), 0)::float8 as oldest
        from job.job where state < 'active' group by name
      union all
      select name, 'active', count(*)::int, max(extract(epoch from now() - started_on))::float8
        from job.job where state = 'active' group by name
      union all
      select name, 'failed', count(*)::int, max(extract(epoch from now() - completed_on))::float8
        from job.job where state = 'failed' and completed_on is not null group by name
      order by kind, state`.execute(trx);
    const mail = await sql<{ queued: number; failed: number; sent: number }>`
      select (select count(*)::int from mail where state = 'queued') as queued,
             (select count(*)::int from mail where state = 'failed') as failed,
             (select count(*)::int from mail where sent_at > now() - interval '24 hours') as sent`.execute(
      trx,
    );
    const size = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(
      trx,
    );
    return { jobs: jobs.rows, mail: mail.rows[0], bytes: Number(size.rows[0]?.bytes ?? 0) };
  });
  const national = await register.readOnly('qaitu_national', async (trx) => {
    const journal = await sql<{ entries: string; at: Date | null }>`
      select coalesce(sum(h.sequence), 0) as entries, max(j.at) as at
        from journal_head h
        left join journal j on j.institution_id = h.institution_id and j.sequence = h.sequence`.execute(trx);
    const webhooks = await sql<{ active: number; failing: number; behind: string }>`
      select count(*)::int as active, count(*) filter (where d.failures > 0)::int as failing,
             coalesce(sum(h.sequence - d.position), 0) as behind
        from webhook w
        join webhook_delivery d on d.institution_id = w.institution_id and d.id = w.id
        join journal_head h on h.institution_id = w.institution_id
       where w.status = 'active'`.execute(trx);
    return { journal: journal.rows[0], webhooks: webhooks.rows[0] };
  });
  const lastEntryAt = national.journal?.at;
  return {
    jobs: local.jobs.map(({ oldest, ...job }) => ({ ...job, oldestSeconds: Math.max(0, oldest) })),
    mail: {
      queued: local.mail?.queued ?? 0,
      failed: local.mail?.failed ?? 0,
      sentLastDay: local.mail?.sent ?? 0,
    },
    journal: {
      entries: Number(national.journal?.entries ?? 0),
      ...(lastEntryAt == null ? {} : { lastEntryAt }),
    },
    webhooks: {
      active: national.webhooks?.active ?? 0,
      failing: national.webhooks?.failing ?? 0,
      behind: Number(national.webhooks?.behind ?? 0),
    },
    databaseBytes: local.bytes,
  };
};
