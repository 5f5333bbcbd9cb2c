import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The personal row of a person, as the core writes dates. */
export interface PersonDetailRow {
  readonly givenName: string;
  readonly familyName: string | null;
  readonly patronymic: string | null;
  readonly birthDate: string | null;
  readonly sex: 0 | 1 | 2 | 9;
  readonly citizenship: string | null;
  readonly phone: string | null;
  readonly iinHash: string | null;
  readonly iinSealed: string | null;
}

/** What is kept of a person; `undefined` where he wrote nothing or was forgotten. */
export const findDetail = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<PersonDetailRow | undefined> => {
  const { rows } = await sql<PersonDetailRow>`
    select given_name as "givenName", family_name as "familyName", patronymic, birth_date::text as "birthDate", sex,
           citizenship, phone, iin_hash as "iinHash", iin_sealed as "iinSealed"
      from person_detail where institution_id = ${institutionId} and id = ${personId}`.execute(trx);
  return rows[0];
};
