import { sql } from 'kysely';
import type { RegisterTransaction } from './db.ts';
import { recordKinds } from './record-kinds.ts';

/** Rows of shared tables that no journal told of; read across institutions. Accounts and the national office are made outside of it. */
export const listUntold = async (
  trx: RegisterTransaction,
): Promise<readonly { readonly noun: string; readonly recordId: string }[]> => {
  const untold = [];
  for (const { shape, table, place } of recordKinds) {
    if (place === 'tenant' || shape.initial !== undefined) continue;
    const { noun } = shape;
    const { rows } = await sql<{ recordId: string }>`
      select t.id as "recordId" from ${sql.table(table)} t
       where not exists (select from journal j where j.noun = ${noun} and j.record_id = t.id)
         and not (${noun} = 'institution' and t.id = 'national-office')
       order by 1`.execute(trx);
    untold.push(...rows.map(({ recordId }) => ({ noun, recordId })));
  }
  return untold;
};
