import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobTold } from '../../src/server/jobs/job-told.ts';
import { openWorld, type World } from '../world.ts';
import { makeFolder, startProcess, type RunningProcess } from './start-server.ts';

let world: World;
let folder: string;
let worker: RunningProcess | undefined;
const doneHere: string[] = [];
const note = ({ kind }: { readonly kind: string }): void => void doneHere.push(kind);
const nothing = (): void => undefined;
const listeners = { start: note, end: nothing, asyncStart: nothing, asyncEnd: nothing, error: nothing };

beforeAll(async () => {
  jobTold.subscribe(listeners);
  folder = await makeFolder();
  // This process serves pages; of the address only that there is one counts, as the register is handed in.
  const settings = { QAITU_ROLE: 'web', DATABASE_URL: 'postgresql://nobody@127.0.0.1/none' };
  world = await openWorld(undefined, settings);
  // The template may just have been told here, by a process that does all.
  doneHere.length = 0;
});
afterAll(async () => {
  worker?.child.kill('SIGTERM');
  await worker?.ended;
  jobTold.unsubscribe(listeners);
  await world.close();
  await rm(folder, { recursive: true });
});

const startWorker = async (): Promise<string> => {
  const { user, host = '', port, database } = world.register.connection;
  worker = startProcess('src/server/main.ts', [], {
    DATABASE_URL: `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    ...{ QAITU_ROLE: 'worker', PORT: '0', QAITU_DATA: path.join(folder, 'data') },
  });
  const { out } = worker;
  const address = (): string => /http:\/\/[^\s]+/.exec(out())?.[0] ?? '';
  await expect.poll(address, { timeout: 120_000 }).not.toBe('');
  return address();
};

test('what a process that serves pages puts in, a process that works does; each answers only what is its own', async () => {
  const university = world.institutions.get('alatau') ?? '';
  const ask = await world.as('alatau-administrator');
  const body = { email: 'two@processes.example', roles: ['coordinator'], locale: 'kk' };
  const invited = await ask('POST', `/api/institutions/${university}/invitations`, { body });
  expect(invited.statusCode).toBe(200);
  const { queue } = world.parts;
  await world.register.readWrite(async (trx) =>
    queue.send(trx, 'forget-import-files', 'of two', { institutionId: university }),
  );
  const isOpen = async () => (await queue.findOpen('forget-import-files', 'of two')) !== undefined;
  const arrived = async () =>
    (await ask('GET', '/api/demonstration/outbox')).body.includes('two@processes.example');
  expect([await isOpen(), await arrived()]).toEqual([true, false]);
  expect((await world.app.inject('/api/ready')).json()).toMatchObject({ parts: { jobs: 'ok' } });

  const address = await startWorker();
  await expect.poll(arrived, { timeout: 120_000, interval: 500 }).toBe(true);
  await expect.poll(isOpen, { timeout: 120_000, interval: 500 }).toBe(false);
  expect(doneHere).toEqual([]);
  const statusOf = async (at: string) => (await fetch(`${address}${at}`)).status;
  expect(await statusOf('/api/health')).toBe(200);
  const ready = await fetch(`${address}/api/ready`);
  expect([ready.status, ((await ready.json()) as { parts: unknown }).parts]).toEqual([
    200,
    { database: 'ok', migrations: 'ok', jobs: 'ok' },
  ]);
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('qaitu_job_seconds_count');
  for (const at of ['/', '/en', '/en/desk', '/api/me', '/api/openapi.json', '/api/auth/ok'])
    expect([at, await statusOf(at)]).toEqual([at, 404]);
  worker?.child.kill('SIGTERM');
  expect(await worker?.ended).toMatchObject({ code: 0, err: '' });
}, 300_000);
