import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Fingerprints of files that a person had and nobody names any more, in any institution: their bytes may go. */
export const listOrphanFiles = async (register: Register, accountId: string): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ sha256: string }>`
      with had as (
        select sha256, removed_at from uploaded_file where account_id = ${accountId}
        union all
        select sha256, removed_at from report_file where account_id = ${accountId})
      select distinct f.sha256 from had f
       where f.removed_at is not null
         and not exists (select from uploaded_file o where o.sha256 = f.sha256 and o.removed_at is null)
         and not exists (select from report_file o where o.sha256 = f.sha256 and o.removed_at is null)
       order by 1`.execute(trx);
    return rows.map(({ sha256 }) => sha256);
  });
