import { Kysely, PostgresDialect } from 'kysely';
import { findActiveSession, type ActiveSession } from './account.ts';
import type { Register } from '../db.ts';
import type { DB } from '../schema.ts';

/** Finds the session of a token with one statement: every request asks, so it takes no transaction of its own. */
export const openSessionReader = (
  register: Register,
): ((token: string) => Promise<ActiveSession | undefined>) => {
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: register.poolFor('qaitu_app', 5) }) });
  return async (token) => findActiveSession(db, token);
};
