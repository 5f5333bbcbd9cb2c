import { sql } from 'kysely';
import type { CountedTable } from '../../core/release/counted-table.ts';
import { indicatorReleaseShape } from '../../core/release/indicator-release.ts';
import type { PastRelease } from '../../core/release/past-release.ts';
import type { RegisterTransaction } from '../db.ts';
import { readKeptFile } from './read-kept-file.ts';

interface Block {
  readonly unit: string;
  readonly tableId: string;
  readonly year: number;
  readonly month: number | null;
  readonly part: string;
  readonly records: readonly string[];
}

const tableOf = (blocks: readonly Block[], units: readonly string[]): CountedTable => {
  const [first] = blocks;
  if (first === undefined) throw new Error('a table without records');
  const parts = [...new Set(blocks.map(({ part }) => part))].toSorted();
  const records = blocks.flatMap((block) => block.records);
  const [unitOf, partOf] = [new Uint32Array(records.length), new Uint32Array(records.length)];
  let at = 0;
  for (const { unit, part, records: own } of blocks) {
    unitOf.fill(units.indexOf(unit), at, at + own.length);
    partOf.fill(parts.indexOf(part), at, at + own.length);
    at += own.length;
  }
  return { id: first.tableId, year: first.year, month: first.month, parts, units, records, unitOf, partOf };
};

/**
 * Every published release of one mark with the records behind its tables, oldest first; read across institutions, by a national reader.
 * Equal records are one string, however many releases count them.
 */
export const loadPast = async (
  trx: RegisterTransaction,
  isDemonstration: boolean,
): Promise<readonly PastRelease[]> => {
  const { rows: releases } = await sql<{ readonly id: string; readonly name: string }>`
    select id, name from release where status = 'published' and is_demonstration = ${isDemonstration}
     order by data_through, published_at`.execute(trx);
  const known = new Map<string, string>();
  const once = (record: string): string => {
    const same = known.get(record);
    if (same !== undefined) return same;
    known.set(record, record);
    return record;
  };
  const past: PastRelease[] = [];
  for (const { id, name } of releases) {
    const text = await readKeptFile(trx, id, 'indicators.json');
    if (text === undefined) throw new Error(`${name}: no indicators.json`);
    const content = indicatorReleaseShape.parse(JSON.parse(text));
    const { rows } = await sql<Block>`
      select institution_id as unit, table_id as "tableId", year, month, part, records
        from release_member where release_id = ${id} order by table_id, year, month, institution_id, part, call_id`.execute(
      trx,
    );
    const units = [...new Set(rows.map(({ unit }) => unit))];
    const blocks = rows.map((block) => ({ ...block, records: block.records.map(once) }));
    const byTable = Map.groupBy(blocks, ({ tableId, year, month }) => JSON.stringify([tableId, year, month]));
    past.push({ name, content, counted: [...byTable.values()].map((own) => tableOf(own, units)) });
  }
  return past;
};
