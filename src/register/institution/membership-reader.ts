import { Kysely, PostgresDialect } from 'kysely';
import type { Membership } from '../../core/access/actor.ts';
import type { Register } from '../db.ts';
import type { DB } from '../schema.ts';
import { findMemberships } from './find-memberships.ts';

/** Finds the running roles of an account with one statement: every request asks, so it takes no transaction of its own. */
export const openMembershipReader = (
  register: Register,
): ((accountId: string) => Promise<readonly Membership[]>) => {
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: register.poolFor('qaitu_national', 5) }),
  });
  return async (accountId) => findMemberships(db, accountId);
};
