import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Names of accounts by id; of one that is gone there is none. */
export const accountNames = async (
  trx: RegisterTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from account where id = any(${[...new Set(ids)]})`.execute(trx);
  return new Map(rows.map(({ id, name }) => [id, name]));
};
