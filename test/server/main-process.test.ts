import { writeFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, startProcess, startServer, type TestServer } from './start-server.ts';

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
});
