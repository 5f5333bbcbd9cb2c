import type { Register } from '../db.ts';
import { refreshLedger } from './refresh-ledger.ts';

const atOnce = 500;

/** Draw up the whole ledger of an institution anew, some stays at a time; done each day, so that nothing is ever left behind. */
export const rebuildLedger = async (register: Register, institutionId: string): Promise<void> => {
  for (let after = ''; ;) {
    const ids = await register.inInstitution(institutionId, async (trx) => {
      const rows = await trx
        .selectFrom('mobility')
        .select('id')
        .where('institution_id', '=', institutionId)
        .where('id', '>', after)
        .orderBy('id')
        .limit(atOnce)
        .execute();
      const found = rows.map(({ id }) => id);
      if (found.length > 0) await refreshLedger(trx, institutionId, found);
      return found;
    });
    const last = ids.at(-1);
    if (last === undefined || ids.length < atOnce) return;
    after = last;
  }
};
