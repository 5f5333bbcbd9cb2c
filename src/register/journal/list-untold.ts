import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { recordKinds } from '../record-kinds.ts';

/** Rows of shared tables that no journal told of; read across institutions. Accounts, and what a migration made, are there without one. */
export const listUntold = async (
  trx: RegisterTransaction,
): Promise<readonly { readonly noun: string; readonly recordId: string }[]> => {
  const untold = [];
  for (const { shape, table, place } of recordKinds) {
    if (place === 'tenant' || shape.initial !== undefined) continue;
    const { noun, made } = shape;
    const { rows } = await sql<{ recordId: string }>`
      select t.id as "recordId" from ${sql.table(table)} t
       where not exists (select from journal j where j.noun = ${noun} and j.record_id = t.id)
         and not t.id = any(${[...made]})
       order by 1`.execute(trx);
    untold.push(...rows.map(({ recordId }) => ({ noun, recordId })));
  }
  return untold;
};
