import { escapeIdentifier, type Client } from 'pg';
import { copyRows } from './copy-rows.ts';
import { tableInSql } from './copy-statement.ts';
import type { DumpTable } from './dump-form.ts';

const typesOf = `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
  where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`;

/**
 * Rows of a table of the queue, whose shape is its library's business: a dump of an earlier version may have other columns, so
 * they pass through a table of texts, and what both know is kept. Returns how many rows the dump had.
 */
export const loadQueueTable = async (
  client: Client,
  { table, columns }: DumpTable,
  rows: AsyncIterable<Buffer>,
): Promise<number> => {
  const names = columns.map(escapeIdentifier);
  const aside = 'public.queue_rows_on_their_way';
  await client.query(`create table ${aside} (${names.map((name) => `${name} text`).join(', ')})`);
  const count = await copyRows(client, `${aside} (${names.join(', ')})`, rows);
  const own = await client.query<{ name: string; type: string }>(typesOf, [table]);
  const kept = own.rows.filter(({ name }) => columns.includes(name));
  await client.query(
    `insert into ${tableInSql(table)} (${kept.map(({ name }) => escapeIdentifier(name)).join(', ')})
     select ${kept.map(({ name, type }) => `${escapeIdentifier(name)}::${type}`).join(', ')} from ${aside}
     on conflict do nothing`,
  );
  await client.query(`drop table ${aside}`);
  return count;
};
