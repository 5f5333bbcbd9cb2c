import type { Register } from './db.ts';
import { isCurrent, open, seal } from './sealed.ts';
import type { Vault } from './vault.ts';

const batch = 500;

/** What a rotation did. `unreadable`: sealed with a key that the ring does not have, or damaged; left as it is. */
export interface Rotation {
  readonly sealedAgain: number;
  readonly alreadyCurrent: number;
  readonly unreadable: readonly string[];
}

/**
 * Seal every identification number again with the current key, institution by institution and some hundreds at a time;
 * broken off, it is begun again. Afterwards the older keys may leave the ring, unless something was unreadable.
 */
export const rotateKeys = async (register: Register, { ring }: Vault): Promise<Rotation> => {
  const institutions = await register.readOnly('qaitu_national', async (trx) =>
    trx.selectFrom('institution').select('id').orderBy('id').execute(),
  );
  let sealedAgain = 0;
  let alreadyCurrent = 0;
  const unreadable: string[] = [];
  for (const { id: institutionId } of institutions) {
    for (let after = ''; ;) {
      const from = after;
      const rows = await register.inInstitution(institutionId, async (trx) => {
        const found = await trx
          .selectFrom('person_detail')
          .select(['id', 'iin_sealed'])
          .where('institution_id', '=', institutionId)
          .where('id', '>', from)
          .where('iin_sealed', 'is not', null)
          .orderBy('id')
          .limit(batch)
          .forUpdate()
          .execute();
        for (const { id, iin_sealed: sealed } of found) {
          if (sealed === null) continue;
          const place = { table: 'person_detail', column: 'iin_sealed', recordId: id };
          if (isCurrent(ring, sealed)) {
            alreadyCurrent += 1;
            continue;
          }
          const opened = open(ring, sealed, place);
          if (!opened.ok) {
            unreadable.push(id);
            continue;
          }
          await trx
            .updateTable('person_detail')
            .set({ iin_sealed: seal(ring, opened.value, place) })
            .where('institution_id', '=', institutionId)
            .where('id', '=', id)
            .execute();
          sealedAgain += 1;
        }
        return found;
      });
      const last = rows.at(-1);
      if (last === undefined || rows.length < batch) break;
      after = last.id;
    }
  }
  return { sealedAgain, alreadyCurrent, unreadable };
};
