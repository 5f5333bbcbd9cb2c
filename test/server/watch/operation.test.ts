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
    expect((await (await world.as('applicant'))('GET', '/api/operation')).statusCode).toBe(403);
    const answer = await (await world.as('administrator'))('GET', '/api/operation');
    expect(answer.statusCode).toBe(200);
    const view = readOperation.answer.parse(answer.json());
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
