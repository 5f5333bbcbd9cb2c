import { sql, type Kysely } from 'kysely';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { isLocale, type Locale } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import type { DB } from '../schema.ts';

/** Name of the way in by password among the sign-in methods. */
const passwordProvider = 'credential';

interface NewAccount {
  /** Made here when not given. */
  readonly id?: string;
  /** Written in lower case whatever it is given in. */
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Whether the address is known to be the person's, as after an invitation. */
  readonly emailVerified: boolean;
  /** By `hashPassword` of better-auth/crypto; without one the account is opened by single sign-on or recovery. */
  readonly passwordHash?: string;
  /** IANA name; Asia/Almaty when not given. */
  readonly timeZone?: string;
  readonly isDemonstration?: boolean;
  /** Encrypted as the sign-in library reads it (`sealSecondFactor`). */
  readonly secondFactor?: { readonly secret: string; readonly backupCodes: string };
}

interface EmailTaken {
  readonly code: 'email-taken';
  readonly params: Readonly<Record<string, never>>;
}

/** Make an account with its password; refused when the address has one. The only way in for staff and the story. */
export const createAccount = async (
  trx: RegisterTransaction,
  given: NewAccount,
): Promise<Result<{ readonly accountId: string }, EmailTaken>> => {
  const accountId = given.id ?? newId('acc');
  const made = await trx
    .insertInto('account')
    .values({
      id: accountId,
      email: given.email.toLowerCase(),
      email_verified: given.emailVerified,
      name: given.name,
      locale: given.locale,
      is_demonstration: given.isDemonstration ?? false,
      two_factor_enabled: given.secondFactor !== undefined,
      ...(given.timeZone === undefined ? {} : { time_zone: given.timeZone }),
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return refuse({ code: 'email-taken', params: {} });
  if (given.passwordHash !== undefined) {
    await trx
      .insertInto('sign_in_method')
      .values({
        id: newId('way'),
        account_id: accountId,
        provider_id: passwordProvider,
        provider_account_id: accountId,
        password: given.passwordHash,
      })
      .execute();
  }
  if (given.secondFactor !== undefined) {
    const { secret, backupCodes } = given.secondFactor;
    await trx
      .insertInto('second_factor')
      .values({ id: newId('tfa'), account_id: accountId, secret, backup_codes: backupCodes })
      .execute();
  }
  return accept({ accountId });
};

/** The account with this address, whatever the case it is given in. */
export const findAccountByEmail = async (
  trx: RegisterTransaction,
  email: string,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('account')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.id;
};

/** The hash of an account's password; none where it is opened by single sign-on alone. */
export const findPasswordHash = async (
  trx: RegisterTransaction,
  accountId: string,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('sign_in_method')
    .select('password')
    .where('account_id', '=', accountId)
    .where('provider_id', '=', passwordProvider)
    .executeTakeFirst();
  return row?.password ?? undefined;
};

/** What a request may know of who makes it. */
export interface ActiveSession {
  readonly accountId: string;
  readonly sessionId: string;
  readonly hasSecondFactor: boolean;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly isDemonstration: boolean;
}

/** A session ends so long after the sign-in however much it is used. */
const longestDays = 7;

/** The session of a token that holds now, of an account that is neither erased nor locked. One query by unique key. */
export const findActiveSession = async (
  trx: Kysely<DB>,
  token: string,
): Promise<ActiveSession | undefined> => {
  const row = await trx
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['session.id', 'session.account_id', 'session.second_factor_at'])
    .select(['email', 'name', 'locale', 'time_zone', 'is_demonstration'])
    .where('token', '=', token)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('session.created_at', '>', sql<Date>`now() - make_interval(days => ${longestDays})`)
    .where('erased_at', 'is', null)
    .where('locked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (!isLocale(row.locale)) throw new Error(`account ${row.account_id} breaks its constraints`);
  return {
    accountId: row.account_id,
    sessionId: row.id,
    hasSecondFactor: row.second_factor_at !== null,
    email: row.email,
    name: row.name,
    locale: row.locale,
    timeZone: row.time_zone,
    isDemonstration: row.is_demonstration,
  };
};

/** Whether the account has an app for codes that was confirmed, or a passkey. */
export const hasAnySecondFactor = async (trx: RegisterTransaction, accountId: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from second_factor where account_id = ${accountId} and verified)
        or exists (select from passkey where account_id = ${accountId}) as found`.execute(trx);
  return rows[0]?.found === true;
};

/** What decides whether a session may begin; undefined when there is no such account. */
export const findAccountState = async (
  trx: RegisterTransaction,
  accountId: string,
): Promise<
  { readonly isErased: boolean; readonly isLocked: boolean; readonly isDemonstration: boolean } | undefined
> => {
  const row = await trx
    .selectFrom('account')
    .select(['erased_at', 'locked_at', 'is_demonstration'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return (
    row && {
      isErased: row.erased_at !== null,
      isLocked: row.locked_at !== null,
      isDemonstration: row.is_demonstration,
    }
  );
};

/** A second factor was shown in a session that had begun without. */
export const markSecondFactor = async (trx: RegisterTransaction, token: string): Promise<void> => {
  await trx
    .updateTable('session')
    .set({ second_factor_at: sql`now()` })
    .where('token', '=', token)
    .execute();
};
