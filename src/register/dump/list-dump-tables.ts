import type { ClientBase } from 'pg';
import { jobSchema } from '../job-schema.ts';
import type { DumpTable } from './dump-form.ts';

/**
 * Not in a dump: what migrations write themselves, and what lets somebody in. Whoever is signed in signs in again, and links of
 * recovery are asked for again.
 */
export const leftOut: readonly string[] = [
  'schema_migration',
  'schema_class',
  'session',
  'one_time_code',
  'rate_limit',
];

/** Tables of the queue that hold what is still to be done; the others the queue makes again. */
export const queueTables: readonly string[] = ['queue', 'job'].map((name) => `${jobSchema}.${name}`);

const columnsOf = `
  select (n.nspname || '.' || c.relname) collate "C" as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relkind in ('r', 'p') and not c.relispartition
     and (n.nspname = 'public' and not c.relname = any ($1)
          and c.oid not in (select objid from pg_depend where classid = 'pg_class'::regclass and deptype = 'e')
       or n.nspname || '.' || c.relname = any ($2))
   group by 1 order by 1`;

const references = `
  select distinct c.conrelid::regclass::text collate "C" as "from", c.confrelid::regclass::text collate "C" as "to"
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conrelid <> c.confrelid
   order by 1, 2`;

/** Each after all that it refers to. Throws where tables refer to one another in a ring, which no migration of ours makes. */
const inOrder = (names: readonly string[], refersTo: ReadonlyMap<string, readonly string[]>): string[] => {
  const placed = new Set<string>();
  const order: string[] = [];
  const place = (name: string, path: readonly string[]): void => {
    if (placed.has(name)) return;
    if (path.includes(name)) throw new Error(`tables refer to one another: ${[...path, name].join(', ')}`);
    for (const other of refersTo.get(name) ?? []) if (names.includes(other)) place(other, [...path, name]);
    placed.add(name);
    order.push(name);
  };
  for (const name of names) place(name, []);
  return order;
};

/** The tables of a dump with the columns that are written, each table after those that it refers to, the queue last; always in one order. */
export const listDumpTables = async (client: ClientBase): Promise<readonly DumpTable[]> => {
  const tables = await client.query<{ name: string; columns: string[] }>(columnsOf, [leftOut, queueTables]);
  const columns = new Map(tables.rows.map((row) => [row.name, row.columns]));
  const links = await client.query<{ from: string; to: string }>(references);
  const refersTo = new Map<string, string[]>();
  for (const { from, to } of links.rows)
    refersTo.set(`public.${from}`, [...(refersTo.get(`public.${from}`) ?? []), `public.${to}`]);
  const own = [...columns.keys()].filter((name) => name.startsWith('public.'));
  const queue = queueTables.filter((name) => columns.has(name));
  return [...inOrder(own, refersTo), ...queue].map((table) => ({ table, columns: columns.get(table) ?? [] }));
};
