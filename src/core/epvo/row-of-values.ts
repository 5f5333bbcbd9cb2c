import type { Json } from '../basics/json.ts';
import type { RecordValues } from '../import/import-target.ts';
import type { EpvoTable } from './epvo-field.ts';
import type { EpvoRow } from './epvo-row.ts';

/**
 * What a file says of a row: a field of one of its columns that the row lacks is empty, and of a field without a column (`given`) it says nothing. In
 * the order of the table, so that equal rows are written alike.
 */
export const rowOfValues = (table: EpvoTable, values: RecordValues, given: readonly string[]): EpvoRow => {
  const row: Record<string, Json> = {};
  for (const { name, type } of table.fields) {
    if (!given.includes(name)) continue;
    const value = values[name];
    row[name] =
      typeof value === 'string' && type === 'boolean'
        ? value === 'true'
        : typeof value === 'object' || value === undefined
          ? null
          : value;
  }
  return row;
};

/** The same values for a page of imports. */
export const valuesOfRow = (row: EpvoRow): RecordValues =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, value]]
        : typeof value === 'boolean'
          ? [[name, String(value)]]
          : [],
    ),
  );
