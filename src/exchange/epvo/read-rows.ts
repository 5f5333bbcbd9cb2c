import type { Json } from '../../core/basics/json.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import { keyOfRow, type EpvoRow } from '../../core/epvo/epvo-row.ts';
import { epvoLimits } from './epvo-limits.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';

/** Names that would change objects instead of filling them. */
const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows of a table as the service sends them, each whole: a field that it left out is empty there. `from` is the number of the first. */
export const readRows = (
  table: EpvoTable,
  values: readonly unknown[],
  from = 1,
): Result<readonly EpvoRow[], EpvoRefusal> => {
  const rows: EpvoRow[] = [];
  for (const [at, value] of values.entries()) {
    const row = from + at;
    if (!isObject(value)) return refuse({ code: 'epvo-row-without-key', params: { row, key: table.key } });
    const { typeCode } = value;
    if (typeof typeCode === 'string' && typeCode !== table.entity)
      return refuse({
        code: 'epvo-rows-of-another-table',
        params: { row, found: typeCode.slice(0, 60), table: table.entity },
      });
    const names = Object.keys(value);
    const isTooLarge =
      names.length > epvoLimits.fields ||
      names.some((name) => (JSON.stringify(value[name]) ?? '').length > epvoLimits.valueLength);
    if (isTooLarge) return refuse({ code: 'epvo-row-too-large', params: { row } });
    const own = names.filter((name) => !forbidden.includes(name));
    const read: EpvoRow = {
      ...Object.fromEntries(table.fields.map(({ name }) => [name, null])),
      ...Object.fromEntries(own.map((name) => [name, value[name] as Json])),
    };
    if (keyOfRow(read, table.key) === undefined)
      return refuse({ code: 'epvo-row-without-key', params: { row, key: table.key } });
    rows.push(read);
  }
  return accept(rows);
};
