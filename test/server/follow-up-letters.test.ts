import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waveDays } from '../../src/core/alumni/wave-days.ts';
import { addDays } from '../../src/core/basics/add-days.ts';
import { dayOf } from '../../src/core/basics/format-date.ts';
import { nationalTimeZone } from '../../src/core/basics/national-time-zone.ts';
import { alumniDayHandler } from '../../src/server/jobs/alumni-day.ts';
import { followUpLetterHandler } from '../../src/server/jobs/follow-up-letter.ts';
import { letterChecks } from '../../src/server/jobs/letter-checks.ts';
import { mailHandler } from '../../src/server/mail/mail-handler.ts';
import { createMailer } from '../../src/server/mail/mailer.ts';
import type { MailTransport } from '../../src/server/mail/transport.ts';
import { sampleDocuments } from '../exchange/sample-documents.ts';
import { agreeToFollowUp, openHomeWorld } from '../home-world.ts';
import { askerOf, nextKey, publicUrl, type World } from '../world.ts';

let world: World;
let admin: Client;
let now = new Date();

const secret = (): string => world.parts.invitationSecret;
const setting = () => ({ ...world.parts.setting, now: () => now });
const letterParts = () => ({ publicUrl, secret: secret(), setting: setting() });
const app = () => world.appWith({ setting: setting() });
const today = (): string => dayOf(now.toISOString(), nationalTimeZone);

interface Known {
  readonly institutionId: string;
  readonly id: string;
  readonly alumnusId: string;
  readonly mobilityId: string;
  readonly endedOn: string;
  readonly status: string;
  readonly reminders: number;
  readonly dueOn: string;
  readonly closesOn: string;
  readonly email: string;
}
const followUpOf = async (who: string): Promise<Known> => {
  const { rows } = await admin.query<Known>(
    `select f.institution_id as "institutionId", f.id, f.alumnus_id as "alumnusId", u.mobility_id as "mobilityId",
            u.ended_on::text as "endedOn", f.status, f.reminders, f.due_on::text as "dueOn", f.closes_on::text as "closesOn", o.email
       from follow_up f join alumnus u on u.institution_id = f.institution_id and u.id = f.alumnus_id
       join account o on o.id = u.account_id
      where u.account_id = $1 order by f.wave desc limit 1`,
    [world.accounts.get(who)],
  );
  if (rows[0] === undefined) throw new Error(`nobody asked ${who}`);
  return rows[0];
};

/** What a mail server was given: to whom, and with which address of the one click. */
const taken: { address: string; text: string; unsubscribeAt: string | undefined }[] = [];
const transport: MailTransport = {
  deliver: async ({ address, text }, { unsubscribeAt, mayEnd }) => {
    await mayEnd();
    taken.push({ address, text, unsubscribeAt });
    return { ok: true };
  },
  close: () => undefined,
};
let waiting: { id: string; isLast: boolean; data: object }[] = [];
const queue = {
  sendAll: async (_trx: unknown, _kind: string, jobs: readonly { key: string; data: object }[]) => {
    waiting.push(...jobs.map(({ key, data }) => ({ id: key, isLast: false, data })));
  },
  wake: () => undefined,
};

/** The day's job of both universities, and the letters of its entries as they lie in the queue afterwards. */
const runDay = async (): Promise<void> => {
  for (const key of ['alatau', 'esil']) {
    const institutionId = world.institutions.get(key) ?? '';
    await alumniDayHandler(world.register, setting())({ institutionId, today: today() }, { isLast: false });
    const { rows } = await admin.query<{ id: string }>(
      `select id from journal where institution_id = $1
          and kind in ('FollowUpInvited', 'FollowUpReminded', 'FollowUpLinkReissued') order by sequence`,
      [institutionId],
    );
    const post = createMailer(world.register, queue, { mode: 'production', hasTransport: true });
    const handler = followUpLetterHandler(world.register, letterParts(), post, today);
    const jobs = rows.map(({ id }) => ({ id, isLast: false, data: { institutionId, entryId: id } }));
    if (jobs.length > 0) await handler.run(jobs);
  }
};
/** Whatever lies in the queue leaves now. */
const leave = async (): Promise<void> => {
  const jobs = waiting;
  waiting = [];
  if (jobs.length === 0) return;
  const handler = mailHandler(world.register, transport, letterChecks(world.register, letterParts()));
  expect(await handler.run(jobs)).toEqual(new Map());
};
const takenBy = async (who: string) => {
  const { email } = await followUpOf(who);
  return taken.filter(({ address }) => address === email);
};
const tokenOf = (text = ''): string => /\/follow-up#(\S+)/.exec(text)?.[1] ?? '';

beforeAll(async () => {
  world = await openHomeWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  await agreeToFollowUp(world, admin, async (who) => askerOf(app(), await world.cookieOf(who)));
  // Follows the stays; nobody is asked yet.
  await runDay();
  const { rows } = await admin.query<{ day: string }>(
    `select min(ended_on)::text as day from alumnus where account_id = $1`,
    [world.accounts.get('aigerim')],
  );
  now = new Date(`${waveDays(rows[0]?.day ?? '', 6).dueOn}T16:30:00Z`);
});
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

test('a letter that lay over the night does not leave after a stop or a withdrawal; the others do, with the one click', async () => {
  await runDay();
  const [stopped, withdrawn] = [await followUpOf('daniyar'), await followUpOf('kamila')];
  expect(waiting.length).toBeGreaterThan(3);
  await admin.query(
    `update alumnus set status = 'stopped', stopped_on = $2, stop_reason = 'asked-to' where id = $1`,
    [stopped.alumnusId, today()],
  );
  await admin.query(
    `update consent set withdrawn_at = now() where purpose = 'follow-up'
        and person_id = (select person_id from alumnus where id = $1)`,
    [withdrawn.alumnusId],
  );
  now = new Date(now.getTime() + 12 * 3_600_000);
  await leave();
  expect(await takenBy('daniyar')).toEqual([]);
  expect(await takenBy('kamila')).toEqual([]);
  const [own] = await takenBy('aigerim');
  expect(own?.unsubscribeAt).toMatch(
    new RegExp(`^${publicUrl}/(kk|ru|en)/follow-up/stop/stop\\.[\\w-]+\\.fup_[0-9a-f-]{36}\\.[\\w-]{43}$`),
  );
  const { rows } = await admin.query<{ state: string; text: string }>(
    `select state, text from mail where address = any($1) and kind = 'follow-up'`,
    [[stopped.email, withdrawn.email]],
  );
  expect(rows).toEqual([
    { state: 'dropped', text: '' },
    { state: 'dropped', text: '' },
  ]);
});

test('a reminder that waits does not leave after the answer', async () => {
  const before = (await takenBy('aigerim')).length;
  const { dueOn } = await followUpOf('aigerim');
  now = new Date(`${addDays(dueOn, 8)}T16:30:00Z`);
  await runDay();
  expect(await followUpOf('aigerim')).toMatchObject({ reminders: 1, status: 'invited' });
  const token = tokenOf((await takenBy('aigerim'))[0]?.text);
  const { endedOn } = await followUpOf('aigerim');
  const answers = { place: 'abroad', country: 'DEU', activity: 'work', since: endedOn.slice(0, 7) };
  const said = await askerOf(app())('POST', '/api/follow-up/answer', {
    body: { token, version: 1, answers },
  });
  expect(said.json()).toEqual({ answered: true });
  await leave();
  expect(await takenBy('aigerim')).toHaveLength(before);
});

test('a document shown by the link waits for the office as a fact of its own; without consent or an answer nothing is taken', async () => {
  const token = tokenOf((await takenBy('aigerim'))[0]?.text);
  const show = async (given: string, query = '', payload: Buffer = sampleDocuments.pdf) =>
    app().inject({
      method: 'POST',
      url: `/api/follow-up/document?name=letter.pdf&evidence=employer-letter&consent=${query === '' ? 'yes' : query}`,
      headers: {
        ...{ origin: publicUrl, 'content-type': 'application/octet-stream' },
        ...{ 'idempotency-key': nextKey(), 'follow-up-token': given },
      },
      payload,
    });
  const refused = await show(token, 'no');
  expect([refused.statusCode, refused.json()]).toMatchObject([
    422,
    { list: [{ code: 'outcome-consent-missing' }] },
  ]);
  expect((await show(`${token.slice(0, -3)}AAA`)).json()).toEqual({ code: 'link-unknown' });
  const other = tokenOf((await takenBy('arman'))[0]?.text);
  expect((await show(other)).json()).toEqual({ code: 'follow-up-not-answered' });
  expect((await show(token, '', Buffer.from('no document'))).statusCode).toBe(415);
  const done = await show(token);
  expect([done.statusCode, done.json()]).toEqual([200, { shown: true }]);
  expect((await show(token)).json()).toEqual({ shown: true });
  // Three were taken to be looked at: five a day are, and the sixth is not.
  const further = [await show(token), await show(token), await show(token)];
  expect(further.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  expect(further.at(-1)?.json()).toEqual({ code: 'documents-too-many' });
  const { alumnusId, institutionId } = await followUpOf('aigerim');
  const { rows } = await admin.query<object>(
    `select state, evidence, status, source, consent_id is not null as consented from outcome
      where alumnus_id = $1 and source = 'follow-up' order by recorded_at, evidence desc`,
    [alumnusId],
  );
  expect(rows).toEqual([
    { state: 'work-abroad', evidence: 'self-report', status: 'stands', source: 'follow-up', consented: true },
    {
      state: 'work-abroad',
      evidence: 'employer-letter',
      status: 'to-check',
      source: 'follow-up',
      consented: true,
    },
  ]);
  // The coordinator of the university sees it with its document, and decides.
  const ask = askerOf(app(), await world.cookieOf('alatau-coordinator'));
  const cases = await ask('GET', `/api/institutions/${institutionId}/outcome-cases`);
  const [found] = cases
    .json<{ cases: { outcomes: { id: string; status: string; file: { name: string } | null }[] }[] }>()
    .cases.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status === 'to-check'));
  expect(found?.file?.name).toBe('letter.pdf');
  const decided = await ask('POST', `/api/institutions/${institutionId}/outcomes/${found?.id}/decide`, {
    body: { isAccepted: true, reason: 'signed and dated' },
  });
  expect(decided.json()).toEqual({ status: 'stands' });
});

test('an end that is put right moves an asking that waits for its answer, and invites nobody anew', async () => {
  const before = await followUpOf('arman');
  expect(before.status).toBe('invited');
  const later = addDays(before.endedOn, 20);
  const { rowCount } = await admin.query(
    `update mobility set returned_on = $2::date where id = $1 and status = 'returned'`,
    [before.mobilityId, later],
  );
  expect(rowCount).toBe(1);
  const letters = taken.length;
  // The same moment would be the same wish.
  now = new Date(now.getTime() + 60_000);
  await runDay();
  await leave();
  const { dueOn, closesOn } = waveDays(later, 6);
  expect(await followUpOf('arman')).toMatchObject({ id: before.id, status: 'invited', dueOn, closesOn });
  const { rows } = await admin.query<{ kind: string }>(
    `select kind from journal where record_id = $1 order by sequence`,
    [before.id],
  );
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'FollowUpReminded')).toEqual([
    'FollowUpInvited',
    'FollowUpRedated',
  ]);
  expect(taken.slice(letters).filter(({ address }) => address === before.email).length).toBeLessThan(2);
});

test('three new links a day are sent for one asking; the fourth is answered alike and sent to nobody', async () => {
  const { id } = await followUpOf('arman');
  const token = tokenOf((await takenBy('arman'))[0]?.text);
  for (let asked = 0; asked < 4; asked += 1) {
    const answer = await askerOf(app())('POST', '/api/follow-up/links', { body: { token } });
    expect([answer.statusCode, answer.json()]).toEqual([200, { asked: true }]);
  }
  const { rows } = await admin.query(
    `select from journal where record_id = $1 and kind = 'FollowUpLinkReissued'`,
    [id],
  );
  expect(rows).toHaveLength(3);
});

test('one click stops the questions for good, twice as once; looking at its address stops nothing, and its token opens nothing', async () => {
  const [letter] = await takenBy('arman');
  const { pathname } = new URL(letter?.unsubscribeAt ?? '');
  const token = pathname.split('/').at(-1) ?? '';
  const opened = await askerOf(app())('POST', '/api/follow-up/open', { body: { token } });
  expect(opened.json()).toEqual({ code: 'link-unknown' });
  const looked = await app().inject({ method: 'GET', url: pathname });
  expect([looked.statusCode, looked.headers['referrer-policy']]).toEqual([200, 'no-referrer']);
  expect(looked.body).not.toContain(token);
  expect(await followUpOf('arman')).toMatchObject({ status: 'invited' });
  const click = async (url: string, payload = 'List-Unsubscribe=One-Click') =>
    app().inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload,
    });
  expect((await click(pathname, 'something=else')).statusCode).toBe(400);
  expect((await click(`${pathname.slice(0, -3)}AAA`)).statusCode).toBe(404);
  expect((await click(pathname)).statusCode).toBe(200);
  expect((await click(pathname)).statusCode).toBe(200);
  const { alumnusId } = await followUpOf('arman');
  expect(await followUpOf('arman')).toMatchObject({ status: 'stopped' });
  const { rows } = await admin.query<object>(
    `select u.status, u.stop_reason as why,
            (select count(*)::int from journal j where j.record_id = u.id and j.kind = 'AlumnusStopped') as times
       from alumnus u where u.id = $1`,
    [alumnusId],
  );
  expect(rows).toEqual([{ status: 'stopped', why: 'asked-to', times: 1 }]);
  const multipart = [
    '--x',
    'Content-Disposition: form-data; name="List-Unsubscribe"',
    '',
    'One-Click',
    '--x--',
  ].join('\r\n');
  const form = await app().inject({
    method: 'POST',
    url: pathname,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: multipart,
  });
  expect(form.statusCode).toBe(200);
  // The page of the same address asks, and stops by the same token.
  const asked = await askerOf(app())('POST', '/api/follow-up/stop', { body: { token, why: 'asked-to' } });
  expect(asked.json()).toEqual({ stopped: true });
});
