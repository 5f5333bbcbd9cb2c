import type { RegisterTransaction } from '../db.ts';

/** The import that the figures of a table are of; null before the first. */
export const newestImportOf = async (trx: RegisterTransaction, tableId: string): Promise<string | null> => {
  const row = await trx
    .selectFrom('figure_import')
    .select('id')
    .where('figure_table_id', '=', tableId)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
};
