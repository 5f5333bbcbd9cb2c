import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';
import { personalRowsOf } from './personal-rows-of.ts';

/** Rows with something of a person who was erased. */
export const findRestOfErased = async (trx: RegisterTransaction, institutionId: string): Promise<Finding> => {
  const wrong: string[] = [];
  const erased = sql`select id from person where institution_id = ${institutionId} and erased_at is not null`;
  const { rows: some } = await sql`${erased} limit 1`.execute(trx);
  if (some.length === 0) return findingOf(wrong);
  for (const { table, key, owners, left = sql<boolean>`true` } of personalRowsOf(institutionId, erased)) {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(table)}
       where institution_id = ${institutionId} and ${sql.ref(key)} in (${owners}) and (${left}) order by id`.execute(
      trx,
    );
    wrong.push(...rows.map(({ id }) => `${table} ${id}`));
  }
  return findingOf(wrong);
};
