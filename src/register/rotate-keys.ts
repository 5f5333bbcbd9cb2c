import { sql } from 'kysely';
import type { Register } from './db.ts';
import { inIdOrder } from './in-id-order.ts';
import { isCurrent, open, seal } from './sealed.ts';
import { sealedPlaces } from './sealed-places.ts';
import type { Vault } from './vault.ts';

const batch = 500;

/** What a rotation did. `unreadable`: sealed with a key that the ring does not have, or damaged; left as it is. */
interface Rotation {
  readonly sealedAgain: number;
  readonly alreadyCurrent: number;
  readonly unreadable: readonly string[];
}

/**
 * Seal every sealed value again with the current key, institution by institution and some hundreds at a time; broken off, it is begun again.
 * Afterwards the older keys may leave the ring, unless something was unreadable.
 */
export const rotateKeys = async (register: Register, { ring }: Vault): Promise<Rotation> => {
  const institutions = await register.readOnly('qaitu_national', async (trx) =>
    trx.selectFrom('institution').select('id').orderBy('id').execute(),
  );
  let sealedAgain = 0;
  let alreadyCurrent = 0;
  const unreadable: string[] = [];

  const rotateIn = async (institutionId: string, { table, column }: (typeof sealedPlaces)[number]) =>
    inIdOrder(register, institutionId, batch, async (trx, from) => {
      const { rows } = await sql<{ id: string; sealed: string }>`
        select id, ${sql.ref(column)} as sealed from ${sql.table(table)}
         where institution_id = ${institutionId} and id > ${from} and ${sql.ref(column)} is not null
         order by id limit ${batch} for update`.execute(trx);
      for (const { id, sealed } of rows) {
        if (isCurrent(ring, sealed)) {
          alreadyCurrent += 1;
          continue;
        }
        const place = { table, column, recordId: id };
        const opened = open(ring, sealed, place);
        if (!opened.ok) {
          unreadable.push(id);
          continue;
        }
        await sql`
          update ${sql.table(table)} set ${sql.ref(column)} = ${seal(ring, opened.value, place)}
           where institution_id = ${institutionId} and id = ${id}`.execute(trx);
        sealedAgain += 1;
      }
      return rows.map(({ id }) => id);
    });

  for (const { id: institutionId } of institutions)
    for (const place of sealedPlaces) await rotateIn(institutionId, place);
  return { sealedAgain, alreadyCurrent, unreadable };
};
