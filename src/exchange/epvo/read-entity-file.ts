import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { Json } from '../../core/basics/json.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import { readWholeTable } from '../tabular/read-whole-table.ts';
import type { TableRefusal } from '../tabular/table-refusal.ts';
import { epvoLimits } from './epvo-limits.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';
import { readCell } from './read-cell.ts';
import { readJson } from './read-json.ts';
import { readRows } from './read-rows.ts';

const readCsv = async (
  bytes: Uint8Array,
  name: string,
  table: EpvoTable,
): Promise<Result<readonly EpvoRow[], EpvoRefusal | TableRefusal>> => {
  const read = await readWholeTable(bytes, { name, limitBytes: epvoLimits.fileBytes });
  if (!read.ok) return read;
  const header = read.value.header.map((cell) => cell.trim());
  // A table without a column does not say that the column is empty.
  const missing = table.fields.map((field) => field.name).filter((field) => !header.includes(field));
  if (missing.length > 0)
    return refuse({
      code: 'epvo-columns-missing',
      params: { table: table.entity, columns: missing.join(', ') },
    });
  const types = new Map(table.fields.map((field) => [field.name, field.type]));
  const values: EpvoRow[] = [];
  for (const { line, cells } of read.value.rows) {
    const row: Record<string, Json> = {};
    for (const [at, field] of header.entries()) {
      if (field === '') continue;
      const type = field === 'universityId' ? 'int32' : (types.get(field) ?? 'string');
      const value = readCell(cells[at] ?? '', type);
      if (value === undefined)
        return refuse({ code: 'epvo-cell-wrong', params: { line, column: field, type } });
      row[field] = value;
    }
    values.push(row);
  }
  return readRows(table, values, 2);
};

const once = (table: EpvoTable, rows: readonly EpvoRow[]): Result<readonly EpvoRow[], EpvoRefusal> => {
  const seen = new Set<unknown>();
  for (const row of rows) {
    const key = row[table.key];
    if (seen.has(key)) return refuse({ code: 'epvo-row-twice', params: { key: Number(key) } });
    seen.add(key);
  }
  return accept(rows);
};

/**
 * A table that a university downloaded by itself: JSON as the service writes it (an array or one page that is all), or CSV or XLSX with a column for each
 * field. Whole or not at all: a table that lacks a column would empty it when its rows go back.
 */
export const readEntityFile = async (
  bytes: Uint8Array,
  name: string,
  table: EpvoTable,
): Promise<Result<readonly EpvoRow[], EpvoRefusal | TableRefusal>> => {
  const isJson = /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, ''));
  if (!isJson) {
    const rows = await readCsv(bytes, name, table);
    return rows.ok ? once(table, rows.value) : rows;
  }
  const json = readJson(bytes, epvoLimits.fileBytes);
  if (!json.ok) return json;
  const { content, totalPages } = (Array.isArray(json.value) ? { content: json.value } : json.value) as {
    readonly content?: unknown;
    readonly totalPages?: unknown;
  };
  if (!Array.isArray(content) || (totalPages !== undefined && totalPages !== 1 && totalPages !== 0))
    return refuse({ code: 'epvo-not-a-page', params: { table: table.entity } });
  if (content.length > epvoLimits.rows)
    return refuse({ code: 'epvo-too-large', params: { limit: epvoLimits.fileBytes / 2 ** 20 } });
  const rows = readRows(table, content);
  return rows.ok ? once(table, rows.value) : rows;
};
