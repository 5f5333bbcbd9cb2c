import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../../src/register/db.ts';
import { readPostmasterFile } from '../../src/register/embedded/postmaster-file.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { nextKey, openWorldOn, type Ask, type World } from '../world.ts';
import { makeFolder } from './start-server.ts';

/** How long the database is away; 30 s by hand: QAITU_TEST_OUTAGE=30000. */
const outage = Number(process.env['QAITU_TEST_OUTAGE'] ?? 2500);
/** Longer than anybody waits for a connection. */
const hang = Math.max(outage, 7000);

let folder = '';
let cluster = '';
let world: World<Register>;
let ask: Ask;
let university = '';
const said: string[] = [];
const write = process.stderr.write.bind(process.stderr);

beforeAll(async () => {
  folder = await makeFolder();
  const opened = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'server' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  world = await openWorldOn(opened.value);
  cluster = path.join(opened.value.location.folder, 'postgres');
  university = world.institutions.get('alatau') ?? '';
  ask = await world.as('alatau-administrator');
  process.stderr.write = (text: Uint8Array | string) => said.push(String(text)) > 0;
});
afterAll(async () => {
  process.stderr.write = write;
  await world.close();
  await rm(folder, { recursive: true });
});

const postmaster = async (): Promise<number> => {
  const file = await readPostmasterFile(cluster);
  if (file === undefined) throw new Error('PostgreSQL does not run');
  return file.pid;
};

const isThere = async (): Promise<boolean> => (await ask('GET', '/api/me')).statusCode === 200;

/** PostgreSQL with all its processes. */
const processes = async (): Promise<readonly number[]> => {
  const pid = await postmaster();
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)];
};

interface Told {
  readonly accepted: readonly string[];
  readonly away: number;
}

let numbers = 500_000;

/** Enter identifiers one after another until told to stop; each is asked for again with its key until it is accepted. */
const work = async (signal: AbortSignal): Promise<Told> => {
  const accepted: string[] = [];
  let away = 0;
  while (!signal.aborted) {
    const value = String((numbers += 1));
    const headers = { 'idempotency-key': nextKey() };
    for (;;) {
      const url = `/api/institutions/${university}/identifiers`;
      const answer = await ask('POST', url, { body: { kind: 'epvo', value }, headers });
      if (answer.statusCode === 200) {
        expect(answer.json()).toEqual({ added: true });
        accepted.push(value);
        break;
      }
      // Who began to wait while the database still answered others is told that it is busy.
      expect([answer.statusCode, answer.json(), answer.headers['retry-after']]).toEqual([
        503,
        { code: expect.stringMatching(/^(database-away|busy)$/) },
        '5',
      ]);
      away += 1;
      await wait(100);
    }
  }
  return { accepted, away };
};

const whole = async (): Promise<void> => {
  expect((await replay(world.register)).differences).toEqual([]);
  expect(await world.parts.journal.verify(university)).toMatchObject({ valid: true, faults: [] });
};

const identifiers = async (): Promise<readonly string[]> =>
  world.register.inInstitution(university, async (trx) =>
    (await trx.selectFrom('identifier').select('value').where('kind', '=', 'epvo').execute()).map(
      ({ value }) => value,
    ),
  );

/** Twenty at work while the database goes away and comes back. */
const workThrough = async (fault: () => Promise<void>): Promise<Told> => {
  const stop = new AbortController();
  const running = Array.from({ length: 20 }, async () => work(stop.signal));
  await wait(500);
  await fault();
  await wait(1500);
  stop.abort();
  const told = await Promise.all(running);
  return {
    accepted: told.flatMap(({ accepted }) => accepted),
    away: told.reduce((sum, { away }) => sum + away, 0),
  };
};

test('a database that is stopped at once and comes back: 503 meanwhile, nothing lost, no restart of ours', async () => {
  const { accepted, away } = await workThrough(async () => {
    process.kill(await postmaster(), 'SIGQUIT');
    const signIn = await world.visitor('POST', '/api/auth/sign-in/email', {
      body: { email: 'aigerim@alatau.example', password: 'x' },
    });
    expect([signIn.statusCode, signIn.json()]).toEqual([503, { code: 'database-away' }]);
    for (const url of [
      '/api/me',
      '/api/institutions',
      '/api/demonstration/outbox',
      '/api/jobs',
      '/api/calls',
      '/api/hosts',
      '/api/me/applications',
      `/api/institutions/${university}/deadlines`,
      `/api/institutions/${university}/files/fil_00000000-0000-7000-8000-000000000000`,
    ]) {
      const answer = await ask('GET', url);
      expect([url, answer.statusCode, answer.json()]).toEqual([url, 503, { code: 'database-away' }]);
    }
    await wait(outage);
  });
  expect(away).toBeGreaterThan(0);
  expect(await identifiers()).toEqual(expect.arrayContaining([...accepted]));
  await whole();
});

test('a database that hangs and goes on: nobody waits for ever, nothing lost', async () => {
  const { accepted, away } = await workThrough(async () => {
    const stopped = await processes();
    for (const pid of stopped) process.kill(pid, 'SIGSTOP');
    await wait(hang);
    for (const pid of stopped) process.kill(pid, 'SIGCONT');
  });
  expect(away).toBeGreaterThan(0);
  expect(await identifiers()).toEqual(expect.arrayContaining([...accepted]));
  await whole();
});

test('what runs beside the requests goes on too: a letter is written, the heads are published', async () => {
  const body = { email: 'after@outage.example', roles: ['coordinator'], locale: 'kk' };
  expect((await ask('POST', `/api/institutions/${university}/invitations`, { body })).statusCode).toBe(200);
  const arrived = async (): Promise<boolean> =>
    (await ask('GET', '/api/demonstration/outbox')).body.includes('after@outage.example');
  for (let tries = 0; !(await arrived()); tries += 1) {
    expect(tries).toBeLessThan(300);
    await wait(100);
  }
  await world.parts.journal.publish();
  const heads = world.parts.journal
    .published()
    .heads.filter(({ institutionId }) => institutionId === university);
  expect(heads).toHaveLength(1);
  await whole();
});

test('an embedded PostgreSQL that died is started again by whoever serves with it', async () => {
  const before = await postmaster();
  process.kill(before, 'SIGQUIT');
  while (await isThere()) await wait(20);
  for (let tries = 0; !(await isThere()); tries += 1) {
    expect(tries).toBeLessThan(300);
    await wait(100);
  }
  expect(await postmaster()).not.toBe(before);
  // The place is taken again too: no second server may come.
  const second = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'server' });
  expect(second).toMatchObject({ ok: false, refusal: { code: 'other-server-running' } });
  await whole();
});

test('what was said is one line a request, without data', () => {
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((line) => line.split('\n').length > 2 || /\d{6}/.test(line))).toEqual([]);
});
