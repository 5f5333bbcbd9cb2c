import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOperation } from '../../../src/contract/operation.ts';
import { listProcesses } from '../../../src/register/operation/server-process.ts';
import { keepHeartbeat } from '../../../src/server/watch/keep-heartbeat.ts';
import { openWorld, type World } from '../../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('how the installation stands', () => {
  test('is read by the administrator and by nobody else', async () => {
    expect((await world.visitor('GET', '/api/operation')).statusCode).toBe(401);
    expect((await (await world.as('aigerim'))('GET', '/api/operation')).statusCode).toBe(403);
    const answer = await (await world.as('administrator'))('GET', '/api/operation');
    expect(answer.statusCode).toBe(200);
    const view = readOperation.answer.parse(answer.json());
    expect(view.backups).toEqual({
      backup: { passedAt: null, isFailed: false },
      drill: { passedAt: null, isFailed: false },
    });
    expect(view.journal.entries).toBeGreaterThan(0);
    expect(view.storage.tables.length).toBeGreaterThan(0);
    expect(view.versions.migration).toMatch(/^\d{4}-[a-z-]+\.sql$/);
    expect(view.processes.filter(({ isOwn }) => isOwn)).toMatchObject([
      { state: 'running', pid: process.pid },
    ]);
    expect(answer.body).not.toMatch(/[a-z0-9.]+@[a-z0-9.]+/i);
  });
});

test('a process that ends in order leaves no line, another one stays', async () => {
  const before = (await listProcesses(world.register)).length;
  const heartbeat = await keepHeartbeat(world.register, '9.9.9', () => undefined);
  const during = await listProcesses(world.register);
  expect(during.find(({ id }) => id === heartbeat.id)).toMatchObject({ version: '9.9.9', pid: process.pid });
  await heartbeat.stop();
  expect((await listProcesses(world.register)).length).toBe(before);
});

test('the administrator tries a failed job again and drops it, once, and the access log keeps it', async () => {
  const admin = await world.as('administrator');
  const { queue } = world.parts;
  // A job that cannot be done: it is told nothing.
  await world.register.readWrite(async (trx) => queue.send(trx, 'forget-import-files', 'broken', {}));
  const find = async () => (await queue.list()).find(({ kind }) => kind === 'forget-import-files');
  await expect.poll(async () => (await find())?.failures, { timeout: 30_000 }).toBe(1);
  await world.register.readWrite(async (trx) =>
    sql`update job.job set state = 'failed', completed_on = now() where name = 'forget-import-files'`.execute(
      trx,
    ),
  );
  const id = (await find())?.id ?? '';
  const act = async (what: string, of = id, ask = admin) =>
    ask('POST', `/api/jobs/forget-import-files/${of}/${what}`);
  expect((await act('drop', id, await world.as('aigerim'))).statusCode).toBe(403);
  expect((await act('drop')).json()).toEqual({ state: 'dropped' });
  expect((await act('drop')).json()).toEqual({ state: 'dropped' });
  expect(await find()).toMatchObject({ state: 'dropped' });
  expect((await act('retry')).json()).toEqual({ state: 'waiting' });
  const unknown = await act('retry', '00000000-0000-4000-8000-000000000000');
  expect([unknown.statusCode, unknown.json()]).toEqual([404, { code: 'job-unknown' }]);
  expect((await act('retry', 'no-id')).statusCode).toBe(400);
  const log = await world.register.readOnly('qaitu_national', async (trx) =>
    sql<{ what: string; permission: string }>`
      select what, permission from access_log where permission in ('retry-job', 'drop-job') order by at, id`.execute(
      trx,
    ),
  );
  expect(log.rows).toEqual([
    { what: 'refused', permission: 'drop-job' },
    { what: 'read', permission: 'drop-job' },
    { what: 'read', permission: 'retry-job' },
  ]);
});
