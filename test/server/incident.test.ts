import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { newId } from '../../src/register/new-id.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { watchBreaches } from '../../src/server/jobs/watch-breaches.ts';
import { retentionDayHandler } from '../../src/server/jobs/retention-day.ts';
import { openWorld, type World } from '../world.ts';
import { storyPassword } from '../../src/story/tell-story.ts';
import { untilQuiet } from './until-quiet.ts';

let world: World;
let admin: Client;
let institutionId = '';
let base = '';
let breaches = '';
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  institutionId = world.institutions.get('alatau') ?? '';
  base = `/api/institutions/${institutionId}`;
  breaches = `${base}/breaches`;
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

const ask = async (who: string, method: string, url: string, body: object = {}) =>
  (await world.as(who))(method, url, method === 'GET' ? {} : { body });
const hour = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * hour).toISOString();
const open = async (detectedAt = ago(1)): Promise<string> => {
  const body = {
    detectedAt,
    foundBy: 'security officer',
    happened: 'A list went to a wrong address',
    kinds: ['names', 'contacts'],
    people: null,
  };
  const opened = await ask('alatau-administrator', 'POST', breaches, body);
  expect(opened.statusCode).toBe(200);
  return opened.json<{ id: string }>().id;
};
interface Read {
  readonly breach: {
    readonly hoursLeft: number | null;
    readonly isLate: boolean;
    readonly people: number | null;
    readonly toldCount: number;
    readonly status: string;
  };
  readonly texts: readonly {
    readonly kind: string;
    readonly written: number;
    readonly recipients: number;
  }[];
  readonly audiences: readonly { readonly audience: string; readonly people: number }[];
}
const read = async (id: string, who = 'alatau-administrator'): Promise<Read> =>
  (await ask(who, 'GET', `${breaches}/${id}`)).json();
const one = async <Row>(statement: string, values: readonly unknown[] = []): Promise<Row> => {
  const { rows } = await admin.query(statement, [...values]);
  return rows[0] as Row;
};
const close = async (id: string): Promise<void> => {
  const body = { outcome: 'no-breach', cause: 'a test', measures: 'none' };
  expect((await ask('alatau-administrator', 'POST', `${breaches}/${id}/close`, body)).statusCode).toBe(200);
};

test('a breach is recorded, timed, told, notified, closed and opened again', async () => {
  const id = await open();
  await untilQuiet(admin);
  const { breach, audiences } = await read(id);
  expect(breach.hoursLeft).toBeGreaterThan(0);
  const staff = audiences.find(({ audience }) => audience === 'staff')?.people ?? 0;
  expect(staff).toBeGreaterThan(0);
  const act = async (path: string, body: object) =>
    ask('alatau-administrator', 'POST', `${breaches}/${id}/${path}`, body);
  expect((await act('steps', { step: 'Asked for the list to be deleted', people: 12 })).json()).toEqual({
    noted: true,
  });
  const letter = { kk: 'Тізім қате жіберілді.', ru: 'Список ушёл не туда.', en: 'A list went astray.' };
  expect((await act('letters', { audience: 'staff', letter })).json()).toEqual({ told: staff });
  const early = await act('close', { outcome: 'handled', cause: 'a slip', measures: 'a check' });
  expect(early.json()).toMatchObject({ code: 'breach-not-notified' });
  const notification = { notifiedAt: ago(0.001), how: 'by post', number: '12-3', contact: 'A. B., +7 700' };
  expect((await act('notification', notification)).json()).toEqual({ notified: true });
  await untilQuiet(admin);
  const after = await read(id);
  expect(after.breach).toMatchObject({ hoursLeft: null, isLate: false, people: 12, toldCount: staff });
  expect(after.texts.find(({ kind }) => kind === 'told')).toMatchObject({
    written: staff,
    recipients: staff,
  });
  const mails = await one<{ told: number; alerts: number }>(
    `select count(*) filter (where kind = 'breach')::int as told,
            count(*) filter (where kind = 'breach-alert')::int as alerts from mail`,
  );
  expect(mails.told).toBe(staff);
  expect(mails.alerts).toBeGreaterThan(0);
  expect((await act('close', { outcome: 'handled', cause: 'a slip', measures: 'a check' })).json()).toEqual({
    closed: true,
  });
  expect((await act('reopen', { reason: 'another list' })).json()).toEqual({ reopened: true });
  expect((await read(id)).breach.status).toBe('open');
  await close(id);
  // What was written of it stands in no journal.
  const { found } = await one<{ found: number }>(
    `select count(*)::int as found from journal where data::text like '%wrong address%' or data::text like '%astray%'`,
  );
  expect(found).toBe(0);
});

test('the notification is printed in both languages and both formats', async () => {
  const id = await open();
  for (const [format, start] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ] as const) {
    for (const locale of ['kk', 'ru']) {
      const url = `${breaches}/${id}/notification?format=${format}&locale=${locale}`;
      const answer = await ask('alatau-administrator', 'GET', url);
      expect([answer.statusCode, answer.rawPayload.subarray(0, start.length).toString()]).toEqual([
        200,
        start,
      ]);
    }
  }
  await close(id);
});

test('a late one is said to be late, and its people are reminded once', async () => {
  const id = await open(ago(24 * 9));
  const { breach } = await read(id);
  expect(breach.hoursLeft).toBeLessThan(0);
  expect(breach.isLate).toBe(true);
  const look = watchBreaches(world.register, world.parts.setting);
  await look();
  await look();
  const { reminders } = await one<{ reminders: number }>(
    `select count(*)::int as reminders from journal where record_id = $1 and kind = 'BreachReminded'`,
    [id],
  );
  expect(reminders).toBe(1);
  await close(id);
});

test('the national office and auditors see it, and leave it alone; another university sees nothing', async () => {
  const id = await open();
  expect((await read(id, 'administrator')).breach.status).toBe('open');
  const step = await ask('administrator', 'POST', `${breaches}/${id}/steps`, { step: 'a step' });
  expect(step.statusCode).toBe(403);
  expect((await ask('esil-coordinator', 'GET', `${breaches}/${id}`)).statusCode).toBe(403);
  await close(id);
});

test('who looked at whom is found by name and page by page, and that one read it stands there too', async () => {
  const url = `${base}/access-log`;
  interface Page {
    readonly accesses: readonly {
      readonly id: string;
      readonly actorName: string;
      readonly permission: string;
    }[];
    readonly next: string | null;
  }
  await ask('alatau-administrator', 'GET', url);
  const first = (await ask('alatau-administrator', 'GET', `${url}?size=1`)).json<Page>();
  expect(first.accesses[0]).toMatchObject({ permission: 'read-access-log' });
  const second = (
    await ask('alatau-administrator', 'GET', `${url}?size=1&before=${first.next ?? ''}`)
  ).json<Page>();
  expect(second.accesses[0]?.id).not.toBe(first.accesses[0]?.id);
  const { name } = await one<{ name: string }>('select name from account where id = $1', [
    world.accounts.get('alatau-administrator'),
  ]);
  const found = (
    await ask('alatau-administrator', 'GET', `${url}?actor=${encodeURIComponent(name.slice(1, 6))}`)
  ).json<Page>();
  expect(found.accesses.length).toBeGreaterThan(0);
  expect(new Set(found.accesses.map(({ actorName }) => actorName))).toContain(name);
  const wild = (await ask('alatau-administrator', 'GET', `${url}?actor=%25%25`)).json<Page>();
  expect(wild.accesses).toEqual([]);
  expect((await ask('alatau-coordinator', 'GET', url)).statusCode).toBe(403);
});

test('what is older than its term goes and is counted; what is younger, or evidence of an open breach, stays', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const run = async () =>
    retentionDayHandler(world.register, world.parts.setting)({ institutionId, today }, { isLast: false });
  const put = async (at: string): Promise<void> => {
    await admin.query(
      `insert into access_log (institution_id, id, at, actor, what, permission) values ($1, $2, $3, 'acc_x', 'read', 'x')`,
      [institutionId, newId('log'), at],
    );
    await admin.query(
      `insert into request_answer (institution_id, id, actor, command, input_hash, answer, at)
       values ($1, $2, 'acc_x', 'x', 'x', '{}', $3)`,
      [institutionId, newId('req'), at],
    );
  };
  const counts = async () =>
    one<{ logs: number; answers: number }>(
      `select (select count(*) from access_log where actor = 'acc_x')::int as logs,
              (select count(*) from request_answer where actor = 'acc_x')::int as answers`,
    );
  for (const days of [1100, 1094, 91, 88]) await put(ago(24 * days));
  const id = await open();
  await run();
  expect(await counts()).toEqual({ logs: 4, answers: 1 });
  const rows = async () =>
    (await ask('auditor', 'GET', `${base}/retention`)).json<{
      terms: readonly { term: string; due: number | null; gone: number; isHeld: boolean }[];
    }>().terms;
  const logOf = async () => (await rows()).find(({ term }) => term === 'access-log');
  expect(await logOf()).toMatchObject({ due: 1, gone: 0, isHeld: true });
  await close(id);
  await run();
  expect(await counts()).toEqual({ logs: 3, answers: 1 });
  expect(await logOf()).toMatchObject({ due: 0, gone: 1, isHeld: false });
  await expect(admin.query(`delete from access_log where actor = 'acc_x'`)).rejects.toThrow(/only added to/);
});

test.each([
  { table: 'obligation', university: 'alatau', opens: ['running', 'refunding'], ended: 'kept' },
  { table: 'appeal', university: 'esil', opens: ['filed'], ended: 'dismissed' },
])(
  'what is about a person stays while an $table of his is open, and goes when it has ended',
  async ({ table, university, opens, ended }) => {
    const today = new Date().toISOString().slice(0, 10);
    const home = world.institutions.get(university) ?? '';
    const office = world.institutions.get('office') ?? '';
    const run = async (): Promise<void> => {
      for (const id of [home, office])
        await retentionDayHandler(world.register, world.parts.setting)(
          { institutionId: id, today },
          { isLast: false },
        );
    };
    const { account } = await one<{ account: string }>(
      `select account_id as account from ${table} where institution_id = $1 order by id limit 1`,
      [home],
    );
    // Past the commands, since only states are asked after here; in the end they are put back. He may have other matters: they have ended.
    const were = await admin.query<{ of: string; home: string; id: string; status: string }>(
      `select 'appeal' as of, institution_id as home, id, status from appeal where account_id = $1
       union all select 'obligation', institution_id, id, status from obligation where account_id = $1`,
      [account],
    );
    const set = async (of: string, at: string, id: string, status: string) =>
      admin.query(`update ${of} set status = $1 where institution_id = $2 and id = $3`, [status, at, id]);
    for (const { of, home: at, id } of were.rows)
      await set(of, at, id, of === 'appeal' ? 'dismissed' : 'kept');
    const matter = were.rows.find((row) => row.of === table && row.home === home);
    const stand = async (status: string) => set(table, home, matter?.id ?? '', status);
    const put = async (account: string | null): Promise<void> => {
      await admin.query(
        `insert into access_log (institution_id, id, at, actor, what, permission, owner_account_id)
         values ($1, $2, $3, 'acc_held', 'read', 'x', $4)`,
        [home, newId('log'), ago(24 * 1200), account],
      );
      await admin.query(
        `insert into mail (id, key, account_id, address, locale, kind, subject, text, html, state, created_at)
         values ($1, $1, $2, 'held@example.org', 'en', 'x', 'x', 'words', '', 'kept', $3)`,
        [newId('mail'), account, ago(24 * 400)],
      );
    };
    const left = async () =>
      one<{ logs: number; letters: number }>(
        `select (select count(*) from access_log where actor = 'acc_held')::int as logs,
                (select count(*) from mail where address = 'held@example.org' and text <> '')::int as letters`,
      );
    const shown = async (of: string, term: string) =>
      (await ask('auditor', 'GET', `/api/institutions/${of}/retention`))
        .json<{ terms: readonly { term: string; due: number; heldByMatter: number }[] }>()
        .terms.find((row) => row.term === term);
    for (const owner of [account, world.accounts.get('alatau-head') ?? '', null]) await put(owner);
    for (const status of opens) {
      await stand(status);
      await run();
      expect(await left()).toEqual({ logs: 1, letters: 1 });
      expect(await shown(home, 'access-log')).toMatchObject({ due: 0, heldByMatter: 1 });
      expect(await shown(office, 'mail')).toMatchObject({ due: 0, heldByMatter: 1 });
    }
    await stand(ended);
    expect(await shown(home, 'access-log')).toMatchObject({ due: 1, heldByMatter: 0 });
    await run();
    expect(await left()).toEqual({ logs: 0, letters: 0 });
    for (const { of, home: at, id, status } of were.rows) await set(of, at, id, status);
  },
);

const isSignedIn = async (who: string): Promise<boolean> =>
  (await ask(who, 'GET', `${base}/members`)).statusCode !== 401;

test('the sessions of an account end at its next request, and it is written into the journal', async () => {
  expect(await isSignedIn('alatau-coordinator')).toBe(true);
  const accountId = world.accounts.get('alatau-coordinator');
  const body = { scope: 'account', accountId, reason: 'a lost laptop' };
  const done = await ask('alatau-administrator', 'POST', `${base}/revocations`, body);
  expect(done.json()).toMatchObject({ accessKeys: 0, webhooks: 0 });
  expect(done.json<{ sessions: number }>().sessions).toBeGreaterThan(0);
  expect(await isSignedIn('alatau-coordinator')).toBe(false);
  expect(await isSignedIn('aigerim')).toBe(true);
  const stranger = { ...body, accountId: world.accounts.get('esil-coordinator') };
  expect((await ask('alatau-administrator', 'POST', `${base}/revocations`, stranger)).json()).toMatchObject({
    code: 'member-unknown',
  });
});

test('a locked account lets nobody in, neither by session nor by password nor by its keys', async () => {
  const accountId = world.accounts.get('alatau-head') ?? '';
  const tomorrow = new Date(Date.now() + 48 * hour).toISOString().slice(0, 10);
  const key = (
    await ask('alatau-head', 'POST', `${base}/access-keys`, {
      name: 'x',
      scopes: ['ledger', 'people'],
      perMinute: 60,
      endsOn: tomorrow,
    })
  ).json<{ key: string }>().key;
  const byKey = async () =>
    (await world.app.inject({ url: `${base}/ledger`, headers: { authorization: `Bearer ${key}` } }))
      .statusCode;
  expect(await byKey()).toBe(200);
  const lock = async (what: string) =>
    ask('administrator', 'POST', `/api/accounts/${accountId}/${what}`, { reason: 'a phished password' });
  expect((await lock('lock')).json()).toEqual({ locked: true });
  expect(await isSignedIn('alatau-head')).toBe(false);
  expect(await byKey()).toBe(401);
  const { email } = await one<{ email: string }>('select email from account where id = $1', [accountId]);
  const signIn = async () =>
    (
      await world.visitor('POST', '/api/auth/sign-in/email', {
        body: { email, password: storyPassword },
      })
    ).statusCode;
  expect(await signIn()).toBe(401);
  const locked = await ask('administrator', 'GET', '/api/locked-accounts');
  expect(locked.json()).toMatchObject({ accounts: [{ accountId }] });
  expect((await lock('unlock')).json()).toEqual({ unlocked: true });
  expect(await byKey()).toBe(200);
  expect(await signIn()).toBe(200);
});

test('an emergency stop ends every session of the institution, the own too, its keys and its webhooks', async () => {
  const body = { scope: 'institution', isStop: true, reason: 'an intruder' };
  const unsure = await ask('alatau-administrator', 'POST', `${base}/revocations`, { ...body, word: 'no' });
  expect(unsure.json()).toMatchObject({ code: 'revocation-not-confirmed' });
  const done = await ask('alatau-administrator', 'POST', `${base}/revocations`, { ...body, word: 'stop' });
  expect(done.json<{ accessKeys: number }>().accessKeys).toBeGreaterThan(0);
  expect(await isSignedIn('alatau-administrator')).toBe(false);
  expect(await isSignedIn('aigerim')).toBe(false);
  expect(await isSignedIn('administrator')).toBe(true);
  const { good } = await one<{ good: number }>(
    'select count(*)::int as good from access_key where institution_id = $1 and revoked_at is null',
    [institutionId],
  );
  expect(good).toBe(0);
});

test('everybody is signed out by the national office alone, and the journal tells all of it again', async () => {
  const body = { word: 'stop', reason: 'a stolen database' };
  expect((await ask('administrator', 'POST', '/api/revocations', body)).statusCode).toBe(200);
  expect(await isSignedIn('administrator')).toBe(false);
  const { left } = await one<{ left: number }>('select count(*)::int as left from session');
  expect(left).toBe(0);
  const { rows } = await admin.query('select scope from revocation where institution_id = $1', [
    nationalOffice,
  ]);
  expect(rows).toEqual([{ scope: 'everybody' }]);
  expect((await replay(world.register)).differences).toEqual([]);
});
