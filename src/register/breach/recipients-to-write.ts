import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

export interface BreachRecipient {
  readonly id: string;
  readonly textId: string;
  readonly accountId: string;
  /** `null` where the account was forgotten meanwhile. */
  readonly address: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly letter: Readonly<Record<Locale, string>>;
}

/** The next people to be written to about a breach. */
export const recipientsToWrite = async (
  trx: RegisterTransaction,
  institutionId: string,
  breachId: string,
  most: number,
): Promise<readonly BreachRecipient[]> => {
  const { rows } = await sql<BreachRecipient>`
    select r.id, r.text_id as "textId", r.account_id as "accountId",
           case when o.erased_at is null and o.email not like '%@invalid' then o.email end as address,
           o.name, o.locale, t.words as letter
      from breach_recipient r
      join breach_text t on t.institution_id = ${institutionId} and t.id = r.text_id
      join account o on o.id = r.account_id
     where r.institution_id = ${institutionId} and r.breach_id = ${breachId} and r.written_at is null
     order by r.text_id, r.id limit ${most}`.execute(trx);
  return rows;
};

/** These were written to, or could not be any more. */
export const markWritten = async (
  trx: RegisterTransaction,
  institutionId: string,
  ids: readonly string[],
  at: Date,
): Promise<void> => {
  await sql`
    update breach_recipient set written_at = ${at}
     where institution_id = ${institutionId} and id = any(${[...ids]})`.execute(trx);
};
