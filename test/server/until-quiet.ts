import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';

/**
 * Wait until everything that the journal's entries cause by now has been done: letters of the story are written meanwhile.
 * Jobs of a later day, such as reminders, are not waited for.
 */
export const untilQuiet = async (admin: Client): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    const { rows } = await admin.query<{ open: number }>(`
      select ((select count(*) from journal_head h left join journal_reader r
                 on r.reader = 'jobs' and r.institution_id = h.institution_id
                where h.sequence > coalesce(r.sequence, 0))
            + (select count(*) from job.job where state < 'completed' and (start_after <= now() or state = 'retry') and name not like '\\_\\_%'))::int as open`);
    if (rows[0]?.open === 0) return;
    if (tries === 600) throw new Error(`${rows[0]?.open} journals or jobs are not dealt with after a minute`);
    await wait(100);
  }
};
