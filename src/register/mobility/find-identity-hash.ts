import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The keyed hash of the participant's identification number; `null` where none is recorded. */
export const findIdentityHash = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<string | null> => {
  const { rows } = await sql<{ hash: string | null }>`
    select p.iin_hash as hash
      from agreement g
      join mobility m on m.institution_id = ${institutionId} and m.id = g.mobility_id
      join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
     where g.institution_id = ${institutionId} and g.id = ${agreementId}`.execute(trx);
  return rows[0]?.hash ?? null;
};
