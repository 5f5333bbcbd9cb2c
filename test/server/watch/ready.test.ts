import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { loadBuiltWeb } from '../../../src/server/built-web.ts';
import { DeskShelf } from '../../../src/server/desk-shelf.ts';
import type { DeskParts } from '../../../src/server/desk-parts.ts';
import { loadMethodPages } from '../../../src/server/public/method-pages.ts';
import { openWorld, type World } from '../../world.ts';
import { openPaperApp, type PaperApp } from '../paper-app.ts';

let world: World;
let admin: Client;
let paper: PaperApp;
beforeAll(async () => {
  [world, paper] = await Promise.all([openWorld(), openPaperApp()]);
  admin = new Client(world.register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await paper.close();
  await world.close();
});

const ask = async (changed?: Partial<DeskParts>) => {
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  const desk = new DeskShelf();
  if (changed !== undefined) desk.put({ ...world.parts, ...changed });
  const app = createApp({ web, methods, shelf: paper.shelf, version: '0.0.0', desk });
  const answer = await app.inject('/api/ready');
  await app.close();
  return [answer.statusCode, answer.json()] as const;
};

test('is ready only when every part is', async () => {
  expect(await ask()).toEqual([
    503,
    {
      ...{ status: 'not-ready', version: '0.0.0' },
      parts: { database: 'starting', migrations: 'starting', release: 'starting', jobs: 'starting' },
    },
  ]);
  expect(await ask({})).toMatchObject([
    503,
    { parts: { database: 'ok', migrations: 'ok', release: 'starting' } },
  ]);
  paper.shelf.put(paper.release);
  expect(await ask({})).toEqual([
    200,
    {
      ...{ status: 'ready', version: '0.0.0' },
      parts: { database: 'ok', migrations: 'ok', release: 'ok', jobs: 'ok' },
    },
  ]);
});

test('says that the database is away, and nothing of where it is', async () => {
  const away = async (): Promise<never> => {
    throw new Error('connect ECONNREFUSED 10.1.2.3:5432');
  };
  const [status, body] = await ask({ register: { ...world.register, readOnly: away } });
  expect([status, body]).toMatchObject([503, { parts: { database: 'away' } }]);
  expect(JSON.stringify(body)).not.toContain('10.1.2.3');
});

test('says that the queue was stopped', async () => {
  const queue = { ...world.parts.queue, isRunning: () => false };
  expect(await ask({ queue })).toMatchObject([503, { parts: { jobs: 'stopped' } }]);
});

test('says that the database is behind the program', async () => {
  const { rows } = await admin.query<{ name: string; sha256: string }>(
    "delete from schema_migration where name = (select max(name) from schema_migration where name <> 'facts') returning name, sha256",
  );
  expect(await ask({})).toMatchObject([503, { parts: { database: 'ok', migrations: 'behind' } }]);
  await admin.query('insert into schema_migration (name, sha256) values ($1, $2)', [
    rows[0]?.name,
    rows[0]?.sha256,
  ]);
});

test('stays ready while a newer version brings the database further', async () => {
  await admin.query("insert into schema_migration (name, sha256) values ('9999-of-a-newer-version.sql', '')");
  try {
    expect(await ask({})).toMatchObject([200, { parts: { database: 'ok', migrations: 'ok' } }]);
  } finally {
    await admin.query("delete from schema_migration where name = '9999-of-a-newer-version.sql'");
  }
});
