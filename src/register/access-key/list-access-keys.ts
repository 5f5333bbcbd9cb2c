import { sql } from 'kysely';
import type { AccessKeyStanding } from '../../core/access-key/access-key.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface AccessKeyRow extends AccessKeyStanding {
  readonly id: string;
  readonly name: string;
  /** Who made it; `''` where he was forgotten. */
  readonly maker: string;
  readonly lastUsedAt: string | null;
}

/** The keys of an institution, newest first; their secrets are nowhere. */
export const listAccessKeys = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly AccessKeyRow[]> => {
  const { rows } = await sql<AccessKeyRow>`
    select k.id, k.account_id as "accountId", k.scopes, k.per_minute as "perMinute", k.ends_on::text as "endsOn",
           ${instant('k.made_at')} as "madeAt", ${instant('k.revoked_at')} as "revokedAt", s.name,
           ${instant('s.last_used_at')} as "lastUsedAt", coalesce(o.name, '') as maker
      from access_key k
      join access_key_secret s on s.institution_id = ${institutionId} and s.id = k.id
      left join account o on o.id = k.account_id
     where k.institution_id = ${institutionId}
     order by k.made_at desc, k.id desc`.execute(trx);
  return rows;
};
