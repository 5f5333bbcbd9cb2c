import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** The credentials of an account in one institution, each with its signed document. */
export const collectOwnCredentials = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly object[]> => {
  const { rows } = await sql<object>`
    select c.institution_id as "institutionId", c.id, c.result_id as "resultId", c.verdict, c.status,
           ${instant('c.issued_at')} as "issuedAt", ${instant('c.revoked_at')} as "revokedAt",
           c.revoke_cause as "revokeCause", w.document
      from credential c
      left join credential_content w on w.institution_id = ${institutionId} and w.id = c.id
     where c.institution_id = ${institutionId} and c.account_id = ${accountId}
     order by c.issued_at, c.id`.execute(trx);
  return rows;
};
