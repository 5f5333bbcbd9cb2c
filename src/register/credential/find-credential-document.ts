import type { RegisterTransaction } from '../db.ts';

/** The signed document of a credential and whose it is; `document` is `null` where it was forgotten. */
export const findCredentialDocument = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<{ readonly accountId: string; readonly document: string | null } | undefined> =>
  trx
    .selectFrom('credential as c')
    .leftJoin('credential_content as w', (join) =>
      join.onRef('w.institution_id', '=', 'c.institution_id').onRef('w.id', '=', 'c.id'),
    )
    .select(['c.account_id as accountId', 'w.document'])
    .where('c.institution_id', '=', institutionId)
    .where('c.id', '=', id)
    .executeTakeFirst();
