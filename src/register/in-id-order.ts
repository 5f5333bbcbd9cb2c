import type { Register, RegisterTransaction } from './db.ts';

/**
 * Go through records of an institution in the order of their ids, some in each transaction. `step` does its work on the `atOnce` records
 * after an id and answers with their ids; fewer than that are the last.
 */
export const inIdOrder = async (
  register: Register,
  institutionId: string,
  atOnce: number,
  step: (trx: RegisterTransaction, after: string) => Promise<readonly string[]>,
): Promise<void> => {
  for (let after = ''; ;) {
    const ids = await register.inInstitution(institutionId, async (trx) => step(trx, after));
    const last = ids.at(-1);
    if (last === undefined || ids.length < atOnce) return;
    after = last;
  }
};
