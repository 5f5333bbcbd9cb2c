import { sql, type RawBuilder } from 'kysely';

/** Whether a row `d` of a term is about one of the accounts; of a row that is about nobody it is not so. */
export const isHeldFor = (accounts: readonly string[]): RawBuilder<boolean | null> =>
  // Without accounts the column is not asked for: terms that no matter holds back do not have it.
  accounts.length === 0 ? sql`false` : sql`(d.account_id = any(${[...accounts]}))`;
