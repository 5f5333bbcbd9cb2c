import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Whose draft it is and whether it may still be changed. */
interface DraftOwner {
  readonly accountId: string;
  readonly isOpen: boolean;
}

export const findDraftOwner = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<DraftOwner | undefined> => {
  const { rows } = await sql<DraftOwner>`
    select d.account_id as "accountId", a.status is null or a.status = 'reopened' as "isOpen"
      from draft d left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
     where d.institution_id = ${institutionId} and d.id = ${id}`.execute(trx);
  return rows[0];
};
