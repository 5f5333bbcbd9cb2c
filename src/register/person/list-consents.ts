import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { ConsentPurpose } from '../../core/person/consent.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface ConsentRow {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly locale: Locale;
  readonly textSha256: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

/** Every consent a person ever gave here, the latest of each purpose first. */
export const listConsents = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<readonly ConsentRow[]> => {
  const { rows } = await sql<ConsentRow>`
    select id, purpose, version, locale, text_sha256 as "textSha256", ${instant('given_at')} as "givenAt",
           ${instant('withdrawn_at')} as "withdrawnAt"
      from consent where institution_id = ${institutionId} and person_id = ${personId}
     order by purpose, given_at desc, id desc`.execute(trx);
  return rows;
};
