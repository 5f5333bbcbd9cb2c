import { parquetReadObjects } from 'hyparquet';
import type { IndicatorRelease } from '../../../core/release/indicator-release.ts';
import type { FileTable } from '../file-table.ts';
import { indicatorTables } from '../indicator-tables.ts';
import { tableCsv } from '../table-csv.ts';
import type { ReleaseFault } from './release-fault.ts';

/** Tables of words; they may be worded otherwise by another version of the program. */
const wordTables = new Set(['units', 'definitions', 'reasons', 'dictionary']);

const csvFaults = (table: FileTable, body: Uint8Array): readonly ReleaseFault[] => {
  const file = `${table.name}.csv`;
  const expected = tableCsv(table).split('\n');
  const found = new TextDecoder().decode(body).split('\n');
  const length = Math.max(expected.length, found.length);
  const line = Array.from({ length }, (_none, at) => at).find((at) => expected[at] !== found[at]);
  return line === undefined ? [] : [{ code: 'table-differs', params: { file, line: String(line + 1) } }];
};

const parquetFaults = async (table: FileTable, body: Uint8Array): Promise<readonly ReleaseFault[]> => {
  const file = `${table.name}.parquet`;
  const differs: readonly ReleaseFault[] = [{ code: 'file-differs', params: { file } }];
  let rows: readonly Readonly<Record<string, unknown>>[];
  try {
    rows = await parquetReadObjects({ file: body.slice().buffer });
  } catch (error) {
    // The reader throws whatever it stumbles over in a damaged file.
    if (error instanceof Error) return differs;
    throw error;
  }
  if (rows.length !== table.rows.length) return differs;
  const line = table.rows.findIndex((row, at) =>
    table.columns.some(({ name, type }, column) => {
      const cell = row[column] ?? null;
      const expected = type === 'string' || typeof cell === 'number' ? cell : null;
      return (rows[at]?.[name] ?? null) !== expected;
    }),
  );
  return line < 0 ? [] : [{ code: 'table-differs', params: { file, line: String(line + 1) } }];
};

/** Compares the tables, CSV and Parquet, with the content they were made of. */
export const verifyTables = async (
  content: IndicatorRelease,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly ReleaseFault[]> => {
  const tables = indicatorTables(content).filter(({ name }) => !wordTables.has(name));
  const found = await Promise.all(
    tables.map(async (table): Promise<readonly ReleaseFault[]> => {
      const [csv, parquet] = [files.get(`${table.name}.csv`), files.get(`${table.name}.parquet`)];
      if (csv === undefined || parquet === undefined)
        return [
          {
            code: 'file-missing',
            params: { file: `${table.name}.${csv === undefined ? 'csv' : 'parquet'}` },
          },
        ];
      return [...csvFaults(table, csv), ...(await parquetFaults(table, parquet))];
    }),
  );
  return found.flat();
};
