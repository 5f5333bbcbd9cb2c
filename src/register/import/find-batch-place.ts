import type { Register } from '../db.ts';

/** The institution that an import belongs to, for the operator, who names the import alone. */
export const findBatchPlace = async (register: Register, id: string): Promise<string | undefined> =>
  register.readOnly('qaitu_national', async (trx) => {
    const row = await trx
      .selectFrom('import_batch')
      .select('institution_id')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.institution_id;
  });
