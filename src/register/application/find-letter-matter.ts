import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What a letter to an applicant needs. */
export interface LetterMatter {
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly notifyByMail: boolean;
  readonly callTitle: LocalizedText;
  readonly closesAt: string;
  readonly timeZone: string;
}

/** For an account that still has an address; `undefined` after it was closed. */
export const findLetterMatter = async (
  trx: RegisterTransaction,
  accountId: string,
  callId: string,
): Promise<LetterMatter | undefined> => {
  const { rows } = await sql<LetterMatter>`
    select o.id as "accountId", o.email as address, o.name, o.locale, o.notify_by_mail as "notifyByMail",
           r.rules -> 'title' as "callTitle", ${instant('c.closes_at')} as "closesAt",
           r.rules ->> 'timeZone' as "timeZone"
      from account o
      join call c on c.id = ${callId}
      join call_rules r on r.call_id = c.id and r.version = c.version
     where o.id = ${accountId} and o.email not like '%@invalid'`.execute(trx);
  return rows[0];
};
