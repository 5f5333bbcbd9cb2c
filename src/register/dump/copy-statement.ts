import { escapeIdentifier } from 'pg';
import { jobSchema } from '../job-schema.ts';
import type { DumpTable } from './dump-form.ts';

/** `schema.table` as it stands in SQL. */
export const tableInSql = (table: string): string => table.split('.').map(escapeIdentifier).join('.');

/** A table and the columns of a dump, as `copy` takes them. */
export const copiedPart = ({ table, columns }: DumpTable): string =>
  `${tableInSql(table)} (${columns.map(escapeIdentifier).join(', ')})`;

/**
 * The rows of a table as a question: COPY itself reads no table that is cut into parts. Those of the queue lie in another order in
 * each database, so they are sorted by their first column, the key, letter by letter, and the same rows have the same fingerprint.
 */
export const selectedPart = ({ table, columns }: DumpTable): string => {
  const [key = ''] = columns.map(escapeIdentifier);
  // Databases differ in how their language sorts.
  const order = table.startsWith(`${jobSchema}.`) ? ` order by ${key}::text collate "C"` : '';
  return `(select ${columns.map(escapeIdentifier).join(', ')} from ${tableInSql(table)}${order})`;
};
