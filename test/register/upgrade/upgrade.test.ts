import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { expect, test } from 'vitest';
import { registerOn } from '../../../src/register/db.ts';
import { DumpReader } from '../../../src/register/dump/dump-reader.ts';
import { loadDump } from '../../../src/register/dump/load-dump.ts';
import { unpackDump } from '../../../src/register/dump/unpack-dump.ts';
import { listHeads } from '../../../src/register/list-heads.ts';
import { migrate } from '../../../src/register/migrate.ts';
import { replay } from '../../../src/register/replay.ts';
import { verifyChain } from '../../../src/server/verify-chain.ts';
import { freshDatabase } from '../cluster.ts';

const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.dump')).toSorted();

/** Reads and writes as the old version does, one transaction after another, until it is told to stop; what failed is thrown. */
const workAsBefore = async (connection: ClientConfig, institutionId: string) => {
  const client = new Client(connection);
  await client.connect();
  const over = new AbortController();
  let written = 0;
  const working = (async () => {
    while (!over.signal.aborted) {
      await client.query('begin');
      await client.query(`select set_tenant('${institutionId}'); set local role qaitu_app`);
      await client.query(
        'select id, kind, data, hash from journal where institution_id = $1 order by sequence desc limit 20',
        [institutionId],
      );
      await client.query(
        `insert into access_log (institution_id, id, at, actor, what, permission, record_id, owner_account_id)
         values ($1, $2, now(), 'old', 'read', 'read-person', null, null)`,
        [institutionId, `old_${written}`],
      );
      await client.query('commit');
      written += 1;
    }
  })();
  return {
    untilWritten: async (count: number): Promise<void> => {
      const isThere = (): boolean => written >= count;
      while (!isThere()) await Promise.race([working, new Promise((resolve) => setTimeout(resolve, 5))]);
    },
    stop: async (): Promise<number> => {
      over.abort();
      await working;
      await client.end();
      return written;
    },
  };
};

test('there is a register of each of four earlier times', () => {
  expect(names).toEqual(['applications.dump', 'field-research.dump', 'obligations.dump', 'selection.dump']);
});

test.each(names)(
  '%s comes up to this version while the version of its time goes on working',
  async (name) => {
    const database = await freshDatabase();
    const folder = await mkdtemp('/tmp/qaitu-upgrade-');
    const location = { kind: 'embedded', folder } as const;
    try {
      const reader = new DumpReader(unpackDump(createReadStream(path.join(import.meta.dirname, name))));
      const loaded = await loadDump(database.connection, location, reader, true);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
      const { header, rows } = loaded.value;
      const [institutionId = ''] = Object.keys(header.positions);
      const old = await workAsBefore(database.connection, institutionId);
      await old.untilWritten(5);
      const migrated = await migrate(database.connection);
      await old.untilWritten(10);
      const written = await old.stop();
      expect(migrated.ok && migrated.value.length).toBeGreaterThan(5);
      const register = registerOn(database.connection, location, async () => undefined);
      try {
        const { differences, entries } = await replay(register);
        expect(differences).toEqual([]);
        expect(entries).toBe(
          Object.values(header.positions).reduce((sum, { sequence }) => sum + sequence, 0),
        );
        const heads = await listHeads(register);
        expect(Object.fromEntries(heads.map(({ institutionId: id, ...head }) => [id, head]))).toEqual(
          header.positions,
        );
        for (const { institutionId: id } of heads) {
          const file = path.join(folder, 'journal-heads.jsonl');
          expect(await verifyChain(register, id, { file, publicKey: '' })).toMatchObject({ valid: true });
        }
      } finally {
        await register.close();
      }
      const admin = new Client(database.admin);
      await admin.connect();
      for (const [table, count] of Object.entries(rows)) {
        const more = table === 'public.access_log' ? written : 0;
        const found = await admin.query<{ n: number }>(`select count(*)::int as n from ${table}`);
        expect([table, found.rows[0]?.n]).toEqual([table, count + more]);
      }
      await admin.end();
    } finally {
      await database.close();
      await rm(folder, { recursive: true });
    }
  },
);
