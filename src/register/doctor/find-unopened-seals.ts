import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { open } from '../sealed.ts';
import { sealedPlaces } from '../sealed-places.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';

const atOnce = 500;

/** Sealed values that none of the keys opens: a key was lost, or the value was damaged or moved. Nothing opened is kept. */
export const findUnopenedSeals = async (
  trx: RegisterTransaction,
  institutionId: string,
  { vault }: Pick<DoctorTools, 'vault'>,
): Promise<Finding> => {
  const wrong: string[] = [];
  for (const { table, column } of sealedPlaces)
    for (let after = ''; ;) {
      const { rows } = await sql<{ id: string; sealed: string }>`
        select id, ${sql.ref(column)} as sealed from ${sql.table(table)}
         where institution_id = ${institutionId} and id > ${after} and ${sql.ref(column)} is not null
         order by id limit ${atOnce}`.execute(trx);
      for (const { id, sealed } of rows)
        if (!open(vault.ring, sealed, { table, column, recordId: id }).ok) wrong.push(`${table} ${id}`);
      const last = rows.at(-1);
      if (last === undefined || rows.length < atOnce) break;
      after = last.id;
    }
  return findingOf(wrong);
};
