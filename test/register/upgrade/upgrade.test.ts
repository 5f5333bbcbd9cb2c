import { createReadStream } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { registerOn, type Register } from '../../../src/register/db.ts';
import { DumpReader } from '../../../src/register/dump/dump-reader.ts';
import type { DumpHeader } from '../../../src/register/dump/dump-form.ts';
import { loadDump } from '../../../src/register/dump/load-dump.ts';
import { listHeads } from '../../../src/register/journal/list-heads.ts';
import { migrate } from '../../../src/register/database/migrate.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { verifyChain } from '../../../src/server/journal/verify-chain.ts';
import { doctorFindings } from '../../doctor-findings.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { openWorldOn } from '../../world.ts';
import { freshDatabase } from '../cluster.ts';
import { keptRegisters } from './kept-registers.ts';
import { workAsBefore } from './work-as-before.ts';

const names = Object.keys(keptRegisters);

test('there is a register of the close of each earlier issue', async () => {
  const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.br'));
  expect(files.toSorted()).toEqual(names.map((name) => `${name}.dump.br`).toSorted());
});

const checkJournals = async (register: Register, { positions }: DumpHeader): Promise<void> => {
  const { differences, entries } = await replay(register);
  expect(differences).toEqual([]);
  expect(entries).toBe(Object.values(positions).reduce((sum, { sequence }) => sum + sequence, 0));
  const heads = await listHeads(register);
  expect(Object.fromEntries(heads.map(({ institutionId: id, ...head }) => [id, head]))).toEqual(positions);
  const file = path.join(register.location.folder, 'journal-heads.jsonl');
  for (const { institutionId: id } of heads)
    expect(await verifyChain(register, id, { file, publicKey: '' })).toMatchObject({ valid: true });
};

/** The whole program on it: an administrator of its time signs in; its data are sound, but for the uploaded files, which no dump holds. */
const serveOn = async (register: Register, admin: Client): Promise<void> => {
  // Closed with the world.
  const world = await openWorldOn(register);
  try {
    await untilQuiet(admin);
    const me = await (await world.as('alatau-administrator'))('GET', '/api/me');
    expect(me.statusCode).toBe(200);
    const findings = await doctorFindings(register, world.vault);
    expect(findings.filter((line) => !line.startsWith('data.file-is-in-the-store:'))).toEqual([]);
    expect(world.complaints).toEqual([]);
  } finally {
    await world.close({ isDamaged: true });
  }
};

test.each(names)(
  'the register of %s comes up to this version while the version of its time goes on working, and people sign in',
  async (name) => {
    const database = await freshDatabase();
    const folder = await mkdtemp('/tmp/qaitu-upgrade-');
    await chmod(folder, 0o755);
    const location = { kind: 'embedded', folder } as const;
    const admin = new Client(database.admin);
    await admin.connect();
    const open = (): Register => registerOn(database.connection, location, async () => undefined);
    try {
      const file = path.join(import.meta.dirname, `${name}.dump.br`);
      const reader = new DumpReader(createReadStream(file).pipe(createBrotliDecompress()));
      const loaded = await loadDump(database.connection, location, reader, true);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal));
      const { header, rows } = loaded.value;
      expect(header.migrations.at(-1)?.name).toBe(keptRegisters[name]);
      const [institutionId] = Object.keys(header.positions);
      const old = await workAsBefore(database.connection, institutionId);
      expect(old.tables.length).toBeGreaterThan(1);
      await old.untilRound(2);
      const migrated = await migrate(database.connection);
      await old.untilRound(4);
      const logged = await old.stop();
      expect(migrated.ok && migrated.value.length).toBeGreaterThan(2);
      const register = open();
      await checkJournals(register, header);
      await register.close();
      for (const [table, count] of Object.entries(rows)) {
        const more = table === 'public.access_log' ? logged : 0;
        const found = await admin.query<{ n: number }>(`select count(*)::int as n from ${table}`);
        expect([table, found.rows[0]?.n]).toEqual([table, count + more]);
      }
      // Before there were accounts nobody could sign in.
      if (institutionId !== undefined) await serveOn(open(), admin);
    } finally {
      await admin.end();
      await database.close();
      await rm(folder, { recursive: true });
    }
  },
);
