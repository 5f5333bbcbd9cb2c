import { sql } from 'kysely';
import { isLocale, type Locale } from '../core/basics/locale.ts';
import type { RegisterTransaction } from './db.ts';
import { newId } from './new-id.ts';

/** `dropped`: it no longer held when it was to leave; `kept`: there is no mail server, in the demonstration. */
export const mailStates = ['queued', 'sent', 'failed', 'kept', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

/** A letter as it is written, before anything happens to it. */
export interface Letter {
  /** What it is about; a letter with a key that was written before is not written again. */
  readonly key: string;
  readonly accountId?: string;
  readonly address: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter with what became of it. */
export interface StoredLetter extends Letter {
  readonly id: string;
  readonly state: MailState;
  readonly attempts: number;
  readonly lastError?: string;
  readonly createdAt: Date;
  readonly sentAt?: Date;
}

/** Write many letters down in one statement; the ids of those whose key was not there, by key. */
export const writeLetters = async (
  trx: RegisterTransaction,
  letters: readonly Letter[],
  state: 'queued' | 'kept' | 'failed',
  lastError?: string,
): Promise<ReadonlyMap<string, string>> => {
  if (letters.length === 0) return new Map();
  const rows = await trx
    .insertInto('mail')
    .values(
      letters.map(({ accountId, key, address, locale, kind, subject, text, html }) => ({
        id: newId('mail'),
        ...{ key, address, locale, kind, subject, text, html, state },
        account_id: accountId ?? null,
        last_error: lastError ?? null,
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(['id', 'key'])
    .execute();
  return new Map(rows.map(({ id, key }) => [key, id]));
};

const columns = [
  ...(['id', 'key', 'account_id', 'address', 'locale', 'kind', 'subject', 'text', 'html', 'state'] as const),
  ...(['attempts', 'last_error', 'created_at', 'sent_at'] as const),
] as const;

const selectMail = (trx: RegisterTransaction) => trx.selectFrom('mail').select(columns);

const letterOf = (
  row: Awaited<ReturnType<ReturnType<typeof selectMail>['executeTakeFirstOrThrow']>>,
): StoredLetter => {
  const state = mailStates.find((known) => known === row.state);
  if (!isLocale(row.locale) || state === undefined) throw new Error(`mail ${row.id} breaks its constraints`);
  const { id, key, address, kind, subject, text, html, attempts } = row;
  return {
    ...{ id, key, address, kind, subject, text, html, attempts, state },
    locale: row.locale,
    createdAt: row.created_at,
    ...(row.account_id === null ? {} : { accountId: row.account_id }),
    ...(row.last_error === null ? {} : { lastError: row.last_error }),
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at }),
  };
};

export const findLetter = async (trx: RegisterTransaction, id: string): Promise<StoredLetter | undefined> => {
  const row = await selectMail(trx).where('id', '=', id).executeTakeFirst();
  return row && letterOf(row);
};

/** Letters by their ids; one that was erased is left out. */
export const findLetters = async (
  trx: RegisterTransaction,
  ids: readonly string[],
): Promise<readonly StoredLetter[]> => (await selectMail(trx).where('id', 'in', ids).execute()).map(letterOf);

/** The newest letters; `before` is the id of the last one of the page before. */
export const listLetters = async (
  trx: RegisterTransaction,
  { limit, before }: { readonly limit: number; readonly before?: string },
): Promise<readonly StoredLetter[]> => {
  let query = selectMail(trx).orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(letterOf);
};

/** It no longer held when it was to leave. Nobody reads its text any more. */
export const markLetterDropped = async (trx: RegisterTransaction, id: string): Promise<void> => {
  await trx.updateTable('mail').set({ state: 'dropped', text: '', html: '' }).where('id', '=', id).execute();
};

/** A try failed; `isFinal` when there will be no other. */
export const markLetterFailed = async (
  trx: RegisterTransaction,
  id: string,
  reason: string,
  isFinal: boolean,
): Promise<void> => {
  await trx
    .updateTable('mail')
    .set({ attempts: sql`attempts + 1`, last_error: reason, ...(isFinal ? { state: 'failed' } : {}) })
    .where('id', '=', id)
    .execute();
};
