import { sql } from 'kysely';
import type { RevocationStanding } from '../../core/revocation/revocation.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface RevocationRow extends Pick<
  RevocationStanding,
  'scope' | 'sessions' | 'accessKeys' | 'webhooks' | 'madeAt'
> {
  readonly id: string;
  /** `''` where he was forgotten. */
  readonly by: string;
  readonly of: string | null;
}

/** What was ended in an institution, newest first. */
export const listRevocations = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly RevocationRow[]> => {
  const { rows } = await sql<RevocationRow>`
    select r.id, r.scope, r.sessions, r.access_keys as "accessKeys", r.webhooks, ${instant('r.made_at')} as "madeAt",
           coalesce(a.name, '') as by, case when r.target_account_id is not null then coalesce(o.name, '') end as of
      from revocation r
      left join account a on a.id = r.account_id
      left join account o on o.id = r.target_account_id
     where r.institution_id = ${institutionId}
     order by r.made_at desc, r.id desc limit 200`.execute(trx);
  return rows;
};
