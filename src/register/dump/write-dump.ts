import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { jobSchema } from '../job-schema.ts';
import { migrationLock } from '../database/migration-lock.ts';
import { selectedPart } from './copy-statement.ts';
import { dumpVersion, endOfRows, type DumpCount, type DumpHeader, type DumpTable } from './dump-form.ts';
import { listKeptFiles } from './list-kept-files.ts';
import { listDumpTables } from './list-dump-tables.ts';
import { textSettings } from './text-settings.ts';

const readMigrations = async (client: ClientBase): Promise<DumpHeader['migrations']> => {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from public.schema_migration where name <> 'facts' order by name",
  );
  return rows;
};

const readQueueVersion = async (client: ClientBase): Promise<number | null> => {
  const found = await client.query<{ found: boolean }>(
    `select to_regclass('${jobSchema}.version') is not null as found`,
  );
  if (found.rows[0]?.found !== true) return null;
  const { rows } = await client.query<{ version: number }>(`select version from ${jobSchema}.version`);
  return rows[0]?.version ?? null;
};

const readPositions = async (client: ClientBase): Promise<DumpHeader['positions']> => {
  // The first version of all had no journal yet.
  const found = await client.query<{ found: boolean }>(
    "select to_regclass('public.journal_head') is not null as found",
  );
  if (found.rows[0]?.found !== true) return {};
  const { rows } = await client.query<{ institution_id: string; sequence: string; hash: string }>(
    'select institution_id, sequence, hash from public.journal_head where sequence > 0 order by institution_id',
  );
  return Object.fromEntries(
    rows.map(({ institution_id: id, sequence, hash }) => [id, { sequence: Number(sequence), hash }]),
  );
};

async function* rowsOf(client: ClientBase, table: DumpTable): AsyncGenerator<Buffer, number> {
  const copying = client.query(copyTo(`copy ${selectedPart(table)} to stdout`));
  for await (const chunk of copying as AsyncIterable<Buffer>) yield chunk;
  return copying.rowCount;
}

/** What a dump holds, known when its last byte is written. */
export interface DumpSummary {
  readonly header: DumpHeader;
  readonly tables: readonly DumpCount[];
  /** Fingerprints of the uploaded files that its rows name. */
  readonly files: readonly string[];
}

/**
 * The register as one file, in pieces and not yet packed: one state of the database, whatever others commit meanwhile. `client`
 * must be in a role that reads every table whole and in no transaction; while this runs no migration begins. `ended` hears
 * what was written when the last byte was.
 */
export async function* writeDump(
  client: ClientBase,
  program: string,
  ended: (summary: DumpSummary) => void,
): AsyncGenerator<Buffer, void> {
  await client.query(textSettings);
  await client.query('select pg_advisory_lock_shared($1)', [migrationLock]);
  try {
    // One connection to each machine of a distributed PostgreSQL: it has one state of the rows that lie there.
    await client.query(
      'begin isolation level repeatable read read only; set local citus.max_adaptive_executor_pool_size = 1',
    );
    const clock = await client.query<{ now: Date }>('select statement_timestamp() as now');
    const header: DumpHeader = {
      format: 'qaitu-dump',
      version: dumpVersion,
      program,
      takenAt: (clock.rows[0]?.now ?? new Date()).toISOString(),
      migrations: await readMigrations(client),
      queue: await readQueueVersion(client),
      positions: await readPositions(client),
    };
    const first = `${JSON.stringify(header)}\n`;
    yield Buffer.from(first);
    const tables: DumpCount[] = [];
    for (const table of await listDumpTables(client)) {
      const line = Buffer.from(`${JSON.stringify(table)}\n`);
      const hash = createHash('sha256').update(line);
      yield line;
      const rows = rowsOf(client, table);
      let next = await rows.next();
      for (; next.done !== true; next = await rows.next()) {
        hash.update(next.value);
        yield next.value;
      }
      yield Buffer.from(endOfRows);
      tables.push({ table: table.table, rows: next.value, sha256: hash.digest('hex') });
    }
    const files = await listKeptFiles(client);
    const sha256 = createHash('sha256').update(first).update(JSON.stringify(tables)).digest('hex');
    yield Buffer.from(`${JSON.stringify({ end: { tables, sha256 } })}\n`);
    await client.query('commit');
    ended({ header, tables, files });
  } finally {
    await client.query('rollback');
    await client.query('select pg_advisory_unlock_shared($1)', [migrationLock]);
  }
}
