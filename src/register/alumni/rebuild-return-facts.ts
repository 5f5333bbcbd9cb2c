import type { Register } from '../db.ts';
import { inIdOrder } from '../in-id-order.ts';
import { refreshLotSums } from './refresh-lot-sums.ts';
import { refreshReturnFacts } from './refresh-return-facts.ts';

const atOnce = 500;

/**
 * Draw up what is known of all alumni of an institution anew, some at a time, and whom its lots sent; done each day, so that nothing is
 * ever left behind.
 */
export const rebuildReturnFacts = async (register: Register, institutionId: string): Promise<void> => {
  await register.inInstitution(institutionId, async (trx) => refreshLotSums(trx, institutionId));
  await inIdOrder(register, institutionId, atOnce, async (trx, after) => {
    const rows = await trx
      .selectFrom('alumnus')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    const found = rows.map(({ id }) => id);
    await refreshReturnFacts(trx, institutionId, found);
    return found;
  });
};
