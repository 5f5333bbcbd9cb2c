import { sql } from 'kysely';
import type { AccessKeyStanding } from '../../core/access-key/access-key.ts';
import type { Register } from '../db.ts';

/** A key as it is held against what was sent. */
type FoundAccessKey = Pick<AccessKeyStanding, 'accountId' | 'scopes' | 'perMinute' | 'endsOn'> & {
  readonly institutionId: string;
  readonly secretSha256: string;
};

/** A key that is not revoked, whichever institution it is of. */
export const findAccessKey = async (
  register: Pick<Register, 'readOnly'>,
  id: string,
): Promise<FoundAccessKey | undefined> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<FoundAccessKey>`
      select k.institution_id as "institutionId", k.account_id as "accountId", k.scopes, k.per_minute as "perMinute",
             k.ends_on::text as "endsOn", s.secret_sha256 as "secretSha256"
        from access_key k
        join access_key_secret s on s.institution_id = k.institution_id and s.id = k.id
       where k.id = ${id} and k.revoked_at is null`.execute(trx);
    return rows[0];
  });
