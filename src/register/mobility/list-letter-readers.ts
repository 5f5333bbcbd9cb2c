import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

/** Somebody with an account to whom a letter goes. */
export interface LetterReader {
  readonly accountId: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly notifyByMail: boolean;
}

const columns = sql`o.id as "accountId", o.email as address, o.name, o.locale, o.time_zone as "timeZone",
  o.notify_by_mail as "notifyByMail"`;

/** The participant, while he has an address: none or one. */
export const listParticipant = async (
  trx: RegisterTransaction,
  accountId: string,
): Promise<readonly LetterReader[]> => {
  const { rows } = await sql<LetterReader>`
    select ${columns} from account o where o.id = ${accountId} and o.email not like '%@invalid'`.execute(trx);
  return rows;
};

/** The coordinators of an institution, but for the one who is the participant himself. */
export const listCoordinators = async (
  trx: RegisterTransaction,
  institutionId: string,
  participantAccountId: string,
): Promise<readonly LetterReader[]> => {
  const { rows } = await sql<LetterReader>`
    select ${columns} from membership m join account o on o.id = m.account_id
     where m.institution_id = ${institutionId} and m.role = 'coordinator' and m.ended_at is null
       and o.id <> ${participantAccountId} and o.email not like '%@invalid'
     order by o.id`.execute(trx);
  return rows;
};
