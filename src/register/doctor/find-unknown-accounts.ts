import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';

/**
 * Columns of tenant tables that name an account, to which no foreign key of a distributed database can lead. What somebody intends
 * is seen by nobody else, so the doctor does not see it either.
 */
const columnsNamingAccounts = sql<{ tbl: string; col: string }>`
  select c.tbl, a.attname as col from schema_class c
    join pg_attribute a on a.attrelid = c.tbl::regclass and not a.attisdropped
         and a.attname in ('account_id', 'verifier_account_id', 'leader_account_id', 'to_account_id', 'safety_account_id')
   where c.class = 'tenant' and c.tbl <> 'intention' order by 1, 2`;

/** Records of an account that is not there. */
export const findUnknownAccounts = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<Finding> => {
  const wrong: string[] = [];
  for (const { tbl, col } of (await columnsNamingAccounts.execute(trx)).rows) {
    const { rows } = await sql<{ id: string }>`
      select t.id from ${sql.table(tbl)} t
       where t.institution_id = ${institutionId} and ${sql.ref(`t.${col}`)} is not null
         and not exists (select from account a where a.id = ${sql.ref(`t.${col}`)})
       order by t.id`.execute(trx);
    wrong.push(...rows.map(({ id }) => `${tbl} ${id}`));
  }
  return findingOf(wrong);
};
