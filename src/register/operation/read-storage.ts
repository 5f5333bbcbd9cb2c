import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** What takes room in the database, and what it is. */
interface DatabaseStorage {
  readonly version: string;
  readonly migration: string;
  /** The largest tables with their indexes, partitions added up where there are any. */
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
  readonly releases: number;
}

export const readStorage = async (register: Register): Promise<DatabaseStorage> =>
  register.readOnly('qaitu_app', async (trx) => {
    const tables = await sql<{ name: string; bytes: string }>`
      select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as name,
             pg_total_relation_size(c.oid) as bytes
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       order by bytes desc, name limit 8`.execute(trx);
    const about = await sql<{ version: string; migration: string | null; releases: number }>`
      select current_setting('server_version') as version,
             (select max(name) from schema_migration where name <> 'facts') as migration,
             (select count(*)::int from release) as releases`.execute(trx);
    const row = about.rows[0];
    return {
      version: row?.version ?? '',
      migration: row?.migration ?? '',
      releases: row?.releases ?? 0,
      tables: tables.rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) })),
    };
  });
