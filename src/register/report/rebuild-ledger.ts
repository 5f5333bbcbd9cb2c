import type { Register } from '../db.ts';
import { inIdOrder } from '../in-id-order.ts';
import { refreshLedger } from './refresh-ledger.ts';

const atOnce = 500;

/** Draw up the whole ledger of an institution anew, some stays at a time; done each day, so that nothing is ever left behind. */
export const rebuildLedger = async (register: Register, institutionId: string): Promise<void> => {
  await inIdOrder(register, institutionId, atOnce, async (trx, after) => {
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
};
