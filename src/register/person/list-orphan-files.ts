import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Fingerprints of files that a person had and nobody names any more, in any institution: their bytes may go. */
export const listOrphanFiles = async (register: Register, accountId: string): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ sha256: string }>`
      with file as (
        select account_id, sha256, removed_at from uploaded_file
        union all select account_id, sha256, removed_at from signature_file
        union all select account_id, sha256, removed_at from report_file
        union all select account_id, sha256, removed_at from obligation_file
        union all select account_id, sha256, removed_at from alumnus_file)
      select distinct f.sha256 from file f
       where f.account_id = ${accountId} and f.removed_at is not null
         and not exists (select from file o where o.sha256 = f.sha256 and o.removed_at is null)
       order by 1`.execute(trx);
    return rows.map(({ sha256 }) => sha256);
  });
