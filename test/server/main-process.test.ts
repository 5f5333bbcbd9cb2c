import { access, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeFolder, startProcess, startServer, type TestServer } from './start-server.ts';

/** PostgreSQL numbers what it makes itself below this. */
const firstOwnFile = 16_384;

let running: TestServer;
let folder = '';
beforeAll(async () => {
  folder = await makeFolder();
  running = await startServer();
});
afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true });
});

const endOf = (settings: Record<string, string>) =>
  startProcess('src/server/main.ts', [], { QAITU_DATA: path.join(folder, 'data'), ...settings }).ended;

/** Nonsense at the beginning of every table that the register made: its files carry the highest numbers. */
const damageDatabase = async (cluster: string): Promise<void> => {
  const base = path.join(cluster, 'base');
  for (const entry of await readdir(base, { recursive: true, withFileTypes: true })) {
    if (!/^\d+$/.test(entry.name) || Number(entry.name) <= firstOwnFile || !entry.isFile()) continue;
    const file = await open(path.join(entry.parentPath, entry.name), 'r+');
    if ((await file.stat()).size > 0) await file.write(Buffer.alloc(8192, 0xa5), 0, 8192, 0);
    await file.close();
  }
};

describe('the server', () => {
  it('says where it is open, with the port that 0 became', async () => {
    expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    const health = await fetch(`${running.address}/api/health`);
    expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok' }]);
  });

  it('refuses bytes that are no request, with the same headers', async () => {
    const answer = await fetch(`${running.address}/kk`, { headers: { 'x-long': 'a'.repeat(20_000) } });
    expect([answer.status, await answer.json()]).toEqual([431, { code: 'bad-request' }]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a server that cannot start says why in one sentence and ends with 2', () => {
  it.each([
    ['PORT=abc', { PORT: 'abc' }, 'PORT: a number from 0 to 65535'],
    [
      'every mistake of the settings',
      { PORT: '70000', DATABASE_URL: 'mysql://x' },
      'PORT: a number from 0 to 65535; DATABASE_URL: an address that begins with postgresql://',
    ],
    [
      'production with the secrets of the demonstration',
      { QAITU_MODE: 'production' },
      'QAITU_SECRET, QAITU_IDENTITY_KEY, QAITU_PERSONAL_KEYS, QAITU_JOURNAL_KEY: a value of your own',
    ],
    ['an address that is not of this machine', { PORT: '0', HOST: '192.0.2.1' }, '192.0.2.1'],
  ])('%s', async (_name, settings, words) => {
    const { code, out, err } = await endOf(settings);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('its port is in use', async () => {
    const { port } = new URL(running.address);
    const { code, out, err } = await endOf({ PORT: port });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`Port ${port} on 127.0.0.1 is in use: set PORT to another one.\n`);
  });

  it('a file stands in the place of its folder', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const { code, out, err } = await endOf({ PORT: '0', QAITU_DATA: file });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^The folder .*file cannot be written to \(.*\): set QAITU_DATA to another one\.\n$/);
  });

  it('a file stands in the place of its releases, and no database is left running', async () => {
    const dataFolder = path.join(folder, 'blocked');
    await mkdir(dataFolder);
    await writeFile(path.join(dataFolder, 'releases'), '');
    const { code, out, err } = await endOf({ PORT: '0', QAITU_DATA: dataFolder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^The folder .*releases cannot be written to \(.*\): .*\n$/);
    expect(await readdir(path.join(dataFolder, 'postgres'))).not.toContain('postmaster.pid');
  });

  it('its database has a damaged page', async () => {
    await (await startServer(folder)).stop();
    await damageDatabase(path.join(folder, 'data/postgres'));
    const { code, out, err } = await endOf({ PORT: '0' });
    await rm(path.join(folder, 'data'), { recursive: true });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^The database in .* is damaged \(invalid page .*\n$/);
  });

  it('another server runs on its folder', async () => {
    const { code, out, err } = await endOf({ PORT: '0', QAITU_DATA: running.dataFolder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Another server \(process \d+\) is running on .*\n$/);
    expect((await fetch(`${running.address}/api/health`)).status).toBe(200);
  });
});

it('ends in order on a signal and opens the same data again', async () => {
  const first = await startServer(folder);
  const { release } = (await (await fetch(`${first.address}/api/health`)).json()) as { release: string };
  await first.stop();
  const again = await startServer(folder);
  expect(await (await fetch(`${again.address}/api/health`)).json()).toMatchObject({ release });
  await again.stop();
}, 300_000);

it('leaves no database running when a signal comes while it starts', async () => {
  const dataFolder = path.join(folder, 'early');
  const { child, ended } = startProcess('src/server/main.ts', [], { PORT: '0', QAITU_DATA: dataFolder });
  const pidFile = path.join(dataFolder, 'postgres/postmaster.pid');
  await vi.waitFor(() => access(pidFile), { timeout: 30_000, interval: 5 });
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, out: '', err: '' });
  await expect(access(pidFile)).rejects.toThrow('ENOENT');
});
