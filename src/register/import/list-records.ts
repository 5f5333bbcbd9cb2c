import { sql } from 'kysely';
import type { RecordValues } from '../../core/import/import-target.ts';
import { valuesOfRow } from '../../core/epvo/row-of-values.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { RegisterTransaction } from '../db.ts';
import { openJson } from '../sealed-json.ts';
import type { Vault } from '../vault.ts';

/** A row that stands. */
interface RecordRow {
  readonly rowKey: string;
  readonly recordKey: string;
  readonly batchId: string;
  readonly line: number;
  readonly values: RecordValues;
}

interface Wanted {
  readonly target: string;
  readonly batchId?: string;
  readonly after?: string;
  readonly limit?: number;
  /** Only rows with a value that holds it, whatever the case of its letters. */
  readonly text?: string;
}

const readPage = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  { target, batchId, after = '', limit = 100, text = '' }: Wanted,
): Promise<readonly RecordRow[]> => {
  const ofBatch = batchId === undefined ? sql`` : sql`and batch_id = ${batchId}`;
  const withText =
    text === ''
      ? sql``
      : sql`and exists (select from jsonb_each_text(content) v where strpos(lower(v.value), lower(${text})) > 0)`;
  const { rows } = await sql<RecordRow & { id: string; sealed: string | null }>`
    select id, row_key as "rowKey", record_key as "recordKey", batch_id as "batchId", line, content as values,
           row_sealed as sealed
      from imported_record
     where institution_id = ${institutionId} and target = ${target} and superseded_by is null and row_key > ${after} ${ofBatch} ${withText}
     order by row_key limit ${limit}`.execute(trx);
  return rows.map(({ id, sealed, ...row }) => {
    if (sealed === null) return row;
    const place = { table: 'imported_record', column: 'row_sealed', recordId: id };
    return { ...row, values: valuesOfRow(openJson(vault, sealed, place) as EpvoRow) };
  });
};

/** Rows opened at a time to look for a text in them. */
const searched = 500;

/** Rows of a target that stand, by key, at most `limit` after the key `after`; of one import alone with `batchId`. Sealed ones are opened to be searched. */
export const listRecords = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  wanted: Wanted,
): Promise<readonly RecordRow[]> => {
  const { text = '', limit = 100 } = wanted;
  if (text === '' || !wanted.target.startsWith('epvo/')) return readPage(trx, institutionId, vault, wanted);
  const found: RecordRow[] = [];
  for (let after = wanted.after ?? ''; ;) {
    const page = await readPage(trx, institutionId, vault, { ...wanted, text: '', after, limit: searched });
    for (const row of page) {
      const hasText = Object.values(row.values).some((value) =>
        (typeof value === 'object' ? JSON.stringify(value) : String(value))
          .toLowerCase()
          .includes(text.toLowerCase()),
      );
      if (hasText && found.push(row) === limit) return found;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < searched) return found;
    after = last.rowKey;
  }
};
