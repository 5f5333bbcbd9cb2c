import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

/** What the mappings of imports were called when they were used, by import. */
export const batchTitles = async (
  trx: RegisterTransaction,
  institutionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LocalizedText>> => {
  const { rows } = await sql<{ id: string; title: LocalizedText }>`
    select id, mapping -> 'title' as title from import_batch
     where institution_id = ${institutionId} and id = any(${[...ids]})`.execute(trx);
  return new Map(rows.map(({ id, title }) => [id, title]));
};
