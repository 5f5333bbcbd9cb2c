import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEvidenceStore } from '../../../src/register/evidence/open-evidence-store.ts';
import { folderEvidenceStore } from '../../../src/register/evidence/folder-evidence-store.ts';
import { registerOn } from '../../../src/register/db.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import {
  backupManifest,
  sealedText,
  type BackupManifest,
} from '../../../src/server/backup/backup-manifest.ts';
import { drillBackup } from '../../../src/server/backup/drill-backup.ts';
import { makeRecordedBackup } from '../../../src/server/backup/make-recorded-backup.ts';
import { readBackup } from '../../../src/server/backup/read-backup.ts';
import { restoreBackup } from '../../../src/server/backup/restore-backup.ts';
import { writeBackup } from '../../../src/server/backup/write-backup.ts';
import { readConfig } from '../../../src/server/config.ts';
import { freshDatabase } from '../../register/cluster.ts';
import { openWorld, type World } from '../../world.ts';

const passphrase = 'a passphrase of thirty-two characters and more';
let world: World;
let folder: string;
let made: BackupManifest;

const secrets = () => {
  const read = readConfig({});
  if ('mistakes' in read) throw new Error(read.mistakes.join());
  return read.config.secrets;
};
const sourceOf = () => ({
  register: world.register,
  store: folderEvidenceStore(path.join(world.register.location.folder, 'files')),
  secrets: secrets(),
  mode: 'demonstration' as const,
});

beforeAll(async () => {
  world = await openWorld();
  await world.parts.journal.publish();
  folder = await mkdtemp('/tmp/qaitu-backup-');
  await chmod(folder, 0o755);
  const backup = await makeRecordedBackup({ ...sourceOf(), passphrase }, path.join(folder, 'one'), 'command');
  if (!backup.ok) throw new Error(backup.refusal.refusal.code);
  made = backup.value;
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** A copy of the backup, to be spoiled. */
const copyOf = async (name: string): Promise<string> => {
  const copy = path.join(folder, name);
  await cp(path.join(folder, 'one'), copy, { recursive: true });
  return copy;
};

const codeOf = async (place: string, key: string | undefined = passphrase) => {
  const read = await readBackup(place, key);
  return read.ok ? undefined : read.refusal.refusal;
};

test('a backup holds the story whole and says nothing of it in plain words', async () => {
  expect(made.rows['public.account']).toBeGreaterThan(20);
  expect(made.files.filter(({ name }) => name.startsWith('files/')).length).toBeGreaterThan(5);
  expect(made.gone).toEqual([]);
  for (const { name, bytes, sha256 } of made.files) {
    const content = await readFile(path.join(folder, 'one', name));
    expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    expect(content.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  }
  expect((await stat(path.join(folder, 'one', 'manifest.json'))).mode & 0o077).toBe(0);
  expect(await readdir(folder)).not.toContain('one.partial');
});

test('restored into an empty database it is the register it was', async () => {
  const target = await freshDatabase();
  const data = await mkdtemp(path.join(folder, 'data-'));
  try {
    const { store } = await openEvidenceStore(data);
    const database = { connection: target.connection, location: { kind: 'embedded', folder: data } as const };
    const restored = await restoreBackup(path.join(folder, 'one'), passphrase, { database, store });
    if (!restored.ok) throw new Error(JSON.stringify(restored.refusal));
    expect(restored.value.heads).toBeGreaterThan(0);
    expect(restored.value.entries).toBe(
      Object.values(made.positions).reduce((sum, one) => sum + one.sequence, 0),
    );
    expect(await readFile(path.join(data, 'restored.env'), 'utf8')).toContain('QAITU_IDENTITY_KEY=');
    expect((await stat(path.join(data, 'restored.env'))).mode & 0o077).toBe(0);
    const register = registerOn(target.connection, database.location, async () => undefined);
    expect((await replay(register)).differences).toEqual([]);
    const again = await writeBackup({ ...sourceOf(), register, store }, path.join(folder, 'two'));
    await register.close();
    if (!again.ok) throw new Error(again.refusal.refusal.code);
    expect(again.value.rows).toEqual(made.rows);
    expect(again.value.positions).toEqual(made.positions);
    const second = await restoreBackup(path.join(folder, 'one'), passphrase, { database, store });
    expect(second).toMatchObject({ ok: false, refusal: { refusal: { code: 'restore-folder-not-empty' } } });
  } finally {
    await target.close();
  }
});

describe('what is wrong with a backup is said before anything is restored', () => {
  test('a folder that is none', async () => {
    expect(await codeOf(folder)).toMatchObject({ code: 'not-a-backup' });
  });
  test('no key, a wrong key', async () => {
    const read = await readBackup(path.join(folder, 'one'), undefined);
    expect(read).toMatchObject({ ok: false, refusal: { refusal: { code: 'backup-key-needed' } } });
    expect(await codeOf(path.join(folder, 'one'), `${passphrase}!`)).toMatchObject({
      code: 'backup-key-wrong',
    });
  });
  test('one byte, in any of its files', async () => {
    const copy = await copyOf('flipped');
    for (const { name } of made.files) {
      const whole = await readFile(path.join(copy, name));
      const flipped = Buffer.from(whole);
      const place = Math.floor(whole.length / 2);
      flipped[place] = (flipped[place] ?? 0) ^ 1;
      await writeFile(path.join(copy, name), flipped);
      expect(await codeOf(copy)).toEqual({ code: 'backup-file-changed', params: { file: name } });
      await writeFile(path.join(copy, name), whole);
    }
    await rm(path.join(copy, 'register.dump.age'));
    expect(await codeOf(copy)).toEqual({
      code: 'backup-file-missing',
      params: { file: 'register.dump.age' },
    });
  });
  test('a manifest that somebody without the key made to fit', async () => {
    const copy = await copyOf('forged');
    const forged = { ...made, takenAt: '2020-01-01T00:00:00.000Z' };
    expect(sealedText(forged)).not.toBe(sealedText(made));
    await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(forged));
    expect(await codeOf(copy)).toEqual({ code: 'backup-file-changed', params: { file: 'manifest.json' } });
    const { seal: _seal, ...unsealed } = forged;
    await writeFile(path.join(copy, 'manifest.json'), JSON.stringify(unsealed));
    expect(await codeOf(copy)).toMatchObject({ code: 'backup-file-changed' });
  });
});

test('a folder with something in it is left alone, and production asks for a key', async () => {
  const source = sourceOf();
  expect(await writeBackup(source, path.join(folder, 'one'))).toMatchObject({
    refusal: { refusal: { code: 'backup-folder-there' } },
  });
  expect(await writeBackup({ ...source, mode: 'production' }, path.join(folder, 'open'))).toMatchObject({
    refusal: { refusal: { code: 'backup-key-missing' } },
  });
  // Nobody makes a folder there, not even root.
  expect(await writeBackup(source, '/sys/qaitu-backup')).toMatchObject({
    refusal: { refusal: { code: 'backup-folder-not-writable', params: { folder: '/sys/qaitu-backup' } } },
  });
  expect(await readdir(folder)).not.toContain('open');
  expect(
    backupManifest.parse(JSON.parse(await readFile(path.join(folder, 'one/manifest.json'), 'utf8'))),
  ).toEqual(made);
});

test('a drill restores into a place of its own and leaves none of it', async () => {
  const drill = await drillBackup(path.join(folder, 'one'), passphrase);
  if (!drill.ok) throw new Error(JSON.stringify(drill.refusal));
  expect(drill.value.differences).toBe(0);
  expect(drill.value.files).toBe(made.files.filter(({ name }) => name.startsWith('files/')).length);
});

test('the administrator of the office reads what became of backups, others do not', async () => {
  const administrator = await world.as('administrator');
  const answer = await administrator('GET', '/api/backups');
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    isScheduled: false,
    keep: 14,
    lastDrillAt: null,
    runs: expect.arrayContaining([
      expect.objectContaining({
        kind: 'backup',
        outcome: 'passed',
        place: path.join(folder, 'one'),
        takenAt: made.takenAt,
      }),
    ]),
  });
  expect((await (await world.as('officer'))('GET', '/api/backups')).statusCode).toBe(403);
  expect((await world.visitor('GET', '/api/backups')).statusCode).toBe(401);
});
