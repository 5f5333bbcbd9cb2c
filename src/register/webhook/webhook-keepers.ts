import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

export interface WebhookKeeper {
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Who can do something about a webhook: heads and administrators who still have an address, also those who asked for no letters. */
export const webhookKeepers = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly WebhookKeeper[]> => {
  const { rows } = await sql<WebhookKeeper>`
    select distinct o.id as "accountId", o.email as address, o.name, o.locale
      from membership m join account o on o.id = m.account_id
     where m.institution_id = ${institutionId} and m.role in ('head', 'administrator') and m.ended_at is null
       and o.email not like '%@invalid'
     order by 1`.execute(trx);
  return rows;
};
