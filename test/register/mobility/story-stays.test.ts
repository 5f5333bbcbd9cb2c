import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { costSums } from '../../../src/core/mobility/cost-sums.ts';
import { listCostLines } from '../../../src/register/mobility/list-cost-lines.ts';
import { collectOwnData } from '../../../src/register/own-data.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { eraseHandler } from '../../../src/server/jobs/erase.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
let admin: Client;
const mobilities = new Map<string, string>();
beforeAll(async () => {
  story = await openStoryClock();
  admin = new Client(story.world.register.admin);
  await admin.connect();
  await untilQuiet(admin);
  const { rows } = await admin.query<{ id: string; account_id: string }>(
    `select id, account_id from mobility where status <> 'cancelled'`,
  );
  for (const [key, account] of story.world.accounts) {
    const own = rows.find(({ account_id }) => account_id === account);
    if (own !== undefined) mobilities.set(key, own.id);
  }
}, 240_000);
afterAll(async () => {
  await admin.end();
  await story.close();
});

const stayOf = (key: string): string => mobilities.get(key) ?? '';
const placeOf = (key: string): string =>
  story.place(key === 'kamila' || key === 'aigerim' ? 'alatau' : 'esil');
const read = async (who: string, whose: string) =>
  story.ask(who, 'GET', `${placeOf(whose)}/mobilities/${stayOf(whose)}/stay`);

test('all of the story went and came back, one before the end with the reason', async () => {
  const { rows } = await admin.query<{ status: string; reason: string | null; n: number }>(
    `select status, end_reason as reason, count(*)::int as n from mobility group by 1, 2 order by 1, 2 nulls last`,
  );
  expect(rows).toEqual(
    expect.arrayContaining([
      { status: 'returned', reason: 'family', n: 1 },
      { status: 'returned', reason: null, n: 5 },
    ]),
  );
  expect((await replay(story.world.register)).differences).toEqual([]);
});

test('money in lira and tenge adds up to the tiyn', async () => {
  const institutionId = story.world.institutions.get('esil') ?? '';
  const lines = await story.world.register.inInstitution(institutionId, async (trx) =>
    listCostLines(trx, institutionId, stayOf('zhansaya')),
  );
  const sums = costSums(lines);
  // 24,899.90 lira at 12.36 are 307,762.764 tenge; 23,500 at 12.41 and 700,000 tenge were planned.
  expect(sums.actual).toBe(30_776_276n);
  expect(sums.planned).toBe(29_163_500n + 70_000_000n);
  expect(sums.byCurrency.map(({ currency }) => currency)).toEqual(['KZT', 'TRY']);
});

test('money of a group is released after it was refused once, and by nobody of the group', async () => {
  const group = await admin.query<{ group_id: string; id: string }>(
    'select group_id, id from milestone where status = $1',
    ['released'],
  );
  const [row] = group.rows;
  const place = story.place('alatau');
  const seen = await story.ask('daniyar', 'GET', `${place}/groups/${row?.group_id ?? ''}/milestones`);
  expect(seen.body).toMatchObject({
    isLeader: false,
    milestones: [
      { status: 'released', amount: 1_500_000, reason: expect.stringContaining('тексерілді') as string },
    ],
  });
  const one = `${place}/milestones/${row?.id ?? ''}`;
  expect((await story.ask('aigerim', 'POST', `${one}/release`, { reason: 'It is ours.' })).status).toBe(403);
  expect(
    (await story.ask('alatau-coordinator', 'POST', `${one}/release`, { reason: 'Seen again.' })).body,
  ).toEqual({ recorded: false });
  expect(
    (await story.ask('aigerim', 'POST', `${one}/claim`, { claim: 'Once more, all of it is done.' })).body
      .code,
  ).toBe('not-in-this-state');
  expect((await story.ask('arman', 'GET', `${place}/groups/${row?.group_id ?? ''}/milestones`)).status).toBe(
    403,
  );
});

test('a danger is read by its writer and the named person, and by nobody else of any rank', async () => {
  const { body } = await read('kamila', 'kamila');
  const [report] = body['safetyReports'] as readonly { readonly id: string; readonly status: string }[];
  expect(report?.status).toBe('closed');
  const path = `${story.place('alatau')}/safety-reports/${report?.id ?? ''}`;
  const own = await story.ask('kamila', 'GET', path);
  expect(own.body).toMatchObject({
    report: { isOwn: true, words: { whereabouts: 'Дрезден, у знакомых' } },
  });
  expect((await story.ask('alatau-coordinator', 'GET', path)).body).toMatchObject({
    report: { isOwn: false },
  });
  for (const who of [
    'alatau-head',
    'alatau-administrator',
    'officer',
    'auditor',
    'aigerim',
    'esil-coordinator',
  ])
    expect([who, (await story.ask(who, 'GET', path)).status]).toEqual([who, 403]);
  // Who may read the stay is not told that there was a danger.
  expect((await read('alatau-head', 'kamila')).body['safetyReports']).toEqual([]);
  const looks = await admin.query(
    `select from access_log where permission = 'read-safety-report' and record_id = $1 and what = 'read'`,
    [report?.id],
  );
  expect(looks.rowCount).toBe(1);
});

test('the letter about a danger goes at once and says nothing of it', async () => {
  const { rows } = await admin.query<{ subject: string; text: string; address: string }>(
    `select subject, text, address from mail where kind like 'danger-%' order by kind desc`,
  );
  expect(rows.map(({ address }) => address)).toEqual([
    'alatau-coordinator@alatau.example',
    'kamila@alatau.example',
  ]);
  expect(rows.find(({ address }) => address.startsWith('alatau'))?.text).not.toContain('Юсупова');
  for (const { subject, text } of rows)
    expect(`${subject} ${text}`).not.toMatch(/пожар|Дрезден|Консульство|Германия/);
});

test('costs are refused without a rate, with a rate of tomorrow, and by strangers', async () => {
  const url = `${placeOf('arman')}/mobilities/${stayOf('arman')}/costs`;
  const cost = { kind: 'visa', paidBy: 'participant', currency: 'EUR', planned: 9000 };
  const add = async (who: string, rate: string | null, rateOn: string | null, currency = 'EUR') =>
    (await story.ask(who, 'POST', url, { ...cost, currency, rate, rateOn })).body;
  expect(await add('arman', null, null)).toMatchObject({ code: 'rate-missing', params: { currency: 'EUR' } });
  expect(await add('arman', '610', null)).toMatchObject({ code: 'rate-missing' });
  expect(await add('arman', '0.00', '2026-10-01')).toMatchObject({ code: 'rate-zero' });
  expect(await add('arman', '610', '2026-12-24')).toMatchObject({ code: 'day-in-future' });
  expect(await add('arman', '610', '2026-10-01', 'KZT')).toMatchObject({ code: 'rate-of-tenge' });
  expect(await add('zhansaya', '610', '2026-10-01')).toMatchObject({ code: 'not-permitted' });
  const { id } = (await add('arman', '610.5', '2026-10-01')) as unknown as { readonly id: string };
  const one = `${placeOf('arman')}/cost-lines/${id}`;
  const actual = { actual: 9100, rate: '611', rateOn: '2026-10-05' };
  expect((await story.ask('esil-coordinator', 'POST', `${one}/actual`, actual)).body).toEqual({
    recorded: true,
  });
  expect((await story.ask('arman', 'POST', `${one}/actual`, actual)).body).toEqual({ recorded: false });
  const removed = await story.ask('arman', 'POST', `${one}/removal`, { reason: 'written twice' });
  expect(removed.body).toEqual({ recorded: true });
  expect((await story.ask('arman', 'POST', `${one}/actual`, actual)).body.code).toBe('cost-line-removed');
});

test('whom to call is deleted with the return, and is no longer to be written', async () => {
  expect((await admin.query('select from emergency_contact')).rowCount).toBe(0);
  const url = `${placeOf('arman')}/mobilities/${stayOf('arman')}/emergency-contact`;
  const contact = {
    name: 'Contact',
    relation: 'friend',
    phone: '+77010000000',
    email: '',
    ownPhone: '',
    ownAddress: '',
  };
  expect((await story.ask('arman', 'PUT', url, contact)).body.code).toBe('not-in-this-state');
  expect((await story.ask('arman', 'PUT', url, { ...contact, phone: '112' })).status).toBe(400);
  expect((await story.ask('esil-coordinator', 'PUT', url, contact)).status).toBe(403);
  expect((await story.ask('esil-coordinator', 'GET', url)).body).toEqual({ contact: null });
});

test('days are put right by the office with the reason, and by nobody else', async () => {
  const url = `${placeOf('arman')}/mobilities/${stayOf('arman')}/corrections`;
  const { body } = await read('arman', 'arman');
  const { departedOn, arrivedOn, returnedOn } = body['mobility'] as Record<string, string>;
  const days = {
    departedOn,
    arrivedOn: null,
    returnedOn,
    endReason: null,
    reason: 'The stamp says otherwise.',
  };
  expect((await story.ask('arman', 'POST', url, days)).status).toBe(403);
  expect((await story.ask('esil-coordinator', 'POST', url, days)).body).toEqual({ recorded: true });
  expect((await story.ask('esil-coordinator', 'POST', url, days)).body).toEqual({ recorded: false });
  const back = await story.ask('esil-coordinator', 'POST', url, { ...days, arrivedOn });
  expect(back.body).toEqual({ recorded: true });
});

test('a participant takes his stays along, and erased he leaves days and amounts without a word', async () => {
  const { world } = story;
  const accountId = world.accounts.get('kamila') ?? '';
  const data = await collectOwnData(world.register, world.vault, accountId);
  expect(data.stays).toMatchObject([{ status: 'returned', costs: [], emergencyContact: null }]);
  expect(data.safetyReports).toMatchObject([{ danger: expect.stringContaining('пожар') as string }]);
  const job = { recordId: accountId, entryId: 'ent_of-kamila' };
  const nothing = { remove: async () => undefined };
  await eraseHandler(world.register, world.parts.setting, nothing)(job, { isLast: false });
  expect((await admin.query('select from safety_report_text')).rowCount).toBe(0);
  expect((await admin.query('select from safety_report')).rowCount).toBe(1);
  expect((await replay(world.register)).differences).toEqual([]);
});
