import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Fingerprints of files that a person had and nobody names any more, in any institution: their bytes may go. */
export const listOrphanFiles = async (register: Register, accountId: string): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ sha256: string }>`
      select distinct f.sha256 from uploaded_file f
       where f.account_id = ${accountId} and f.removed_at is not null
         and not exists (select from uploaded_file o where o.sha256 = f.sha256 and o.removed_at is null)
       order by 1`.execute(trx);
    return rows.map(({ sha256 }) => sha256);
  });
