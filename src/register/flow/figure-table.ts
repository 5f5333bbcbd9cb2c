import { isDeepStrictEqual } from 'node:util';
import type { FigureSource, FigureTable } from '../../core/flow/figure-table.ts';
import type { RegisterTransaction } from '../db.ts';

/** A published table with its own header and words, as its file has them. */
export interface DescribedTable {
  readonly table: FigureTable;
  readonly header: readonly string[];
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const saveSource = async (trx: RegisterTransaction, source: FigureSource): Promise<boolean> => {
  const { id, title, citation, licence, doi = null, url = null } = source;
  const row = { id, title, citation, doi, url, licence };
  const saved = await trx.selectFrom('figure_source').selectAll().where('id', '=', id).executeTakeFirst();
  if (saved !== undefined && isDeepStrictEqual(saved, row)) return false;
  await trx
    .insertInto('figure_source')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  return true;
};

/** Save a table's source, description, header and words. Returns whether any of it differed from before. */
export const saveFigureTable = async (trx: RegisterTransaction, given: DescribedTable): Promise<boolean> => {
  const isSourceChanged = await saveSource(trx, given.table.source);
  const saved = await trx
    .selectFrom('figure_table')
    .select(['source_id', 'descriptor', 'header', 'labels'])
    .where('id', '=', given.table.id)
    .executeTakeFirst();
  const row = {
    source_id: given.table.source.id,
    descriptor: JSON.stringify(given.table),
    header: [...given.header],
    labels: JSON.stringify(given.labels),
  };
  const isSame =
    saved !== undefined &&
    saved.source_id === row.source_id &&
    JSON.stringify(saved.descriptor) === row.descriptor &&
    isDeepStrictEqual(saved.header, row.header) &&
    JSON.stringify(saved.labels) === row.labels;
  if (isSame) return isSourceChanged;
  await trx
    .insertInto('figure_table')
    .values({ id: given.table.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  return true;
};
