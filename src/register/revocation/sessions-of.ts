import { sql, type RawBuilder } from 'kysely';
import type { RevocationScope } from '../../core/revocation/revocation.ts';

/** The sessions of a scope, as a condition on `session`. */
export const sessionsOf = (
  institutionId: string,
  scope: RevocationScope,
  accountId: string | undefined,
): RawBuilder<unknown> =>
  ({
    account: sql`session.account_id = ${accountId ?? ''}`,
    institution: sql`session.account_id in (
      select m.account_id from membership m where m.institution_id = ${institutionId} and m.ended_at is null)`,
    everybody: sql`true`,
  })[scope];
