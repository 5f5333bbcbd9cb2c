import type { Register } from '../db.ts';

/** Every institution, in the order of their ids. */
export const listInstitutionIds = async (register: Register): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const rows = await trx.selectFrom('institution').select('id').orderBy('id').execute();
    return rows.map(({ id }) => id);
  });
