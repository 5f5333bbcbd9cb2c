import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chooseDataFolder } from '../../src/register/embedded/choose-data-folder.ts';
import { findDatabaseUser } from '../../src/register/embedded/system-user.ts';

const nobody = { name: 'nobody', uid: 65534, gid: 65534 };
const modes: Readonly<Record<string, { mode: number; uid: number; gid: number }>> = {
  '/': { mode: 0o040755, uid: 0, gid: 0 },
  '/root': { mode: 0o040700, uid: 0, gid: 0 },
  '/srv': { mode: 0o040755, uid: 0, gid: 0 },
  '/srv/own': { mode: 0o040700, uid: 65534, gid: 0 },
  '/srv/shut': { mode: 0o040077, uid: 65534, gid: 0 },
  '/srv/file': { mode: 0o100644, uid: 0, gid: 0 },
  '/srv/group': { mode: 0o040710, uid: 0, gid: 65534 },
};
const readMode = async (folder: string) =>
  modes[folder] ?? Promise.reject(Object.assign(new Error(folder), { code: 'ENOENT' }));

test.each([
  ['/srv/new/folder', undefined],
  ['/srv/own', undefined],
  ['/srv/own/new', undefined],
  ['/srv/group/x', undefined],
  ['/srv/file', undefined],
  ['/root', '/root'],
  ['/root/project/.qaitu', '/root/project/.qaitu'],
  ['/srv/shut/x', '/srv/shut/x'],
])('root asks for %s', async (asked, insteadOf) => {
  const expected = insteadOf === undefined ? { folder: asked } : { folder: '/var/lib/qaitu', insteadOf };
  expect(await chooseDataFolder(asked, nobody, readMode)).toEqual(expected);
});

test('anyone but root gets the folder asked for', async () => {
  expect(await chooseDataFolder('/root/x', undefined, readMode)).toEqual({ folder: '/root/x' });
});

test('root runs the database as postgres, else as nobody', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-passwd-'));
  const passwd = path.join(folder, 'passwd');
  const lines = [
    'root:x:0:0::/root:/bin/sh',
    'nobody:x:65534:65534::/:/bin/false',
    'postgres:x:101:104::/:/bin/sh',
  ];
  await writeFile(passwd, lines.join('\n'));
  expect(await findDatabaseUser(0, passwd)).toEqual({ name: 'postgres', uid: 101, gid: 104 });
  await writeFile(passwd, lines.slice(0, 2).join('\n'));
  expect(await findDatabaseUser(0, passwd)).toEqual(nobody);
  expect(await findDatabaseUser(1000, passwd)).toBeUndefined();
  await rm(folder, { recursive: true });
});
