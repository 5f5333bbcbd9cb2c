import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waveDays } from '../../src/core/alumni/wave-days.ts';
import type { Wave } from '../../src/core/alumni/follow-up.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close();
});

const rowsOf = async <Row extends object>(statement: string, values: readonly unknown[] = []) =>
  (await admin.query<Row>(statement, [...values])).rows;
const keyOf = (accountId: string): string =>
  [...world.accounts].find(([, account]) => account === accountId)?.[0] ?? '';

test('six came home and are asked after 6, 12 and 36 months, each wave on its day', async () => {
  const askings = await rowsOf<{
    account: string;
    wave: Wave;
    ended: string;
    due: string;
    invited: string;
    status: string;
    by: string | null;
    reminders: number;
    bounced: boolean;
  }>(
    `select f.account_id as account, f.wave, u.ended_on::text as ended, f.due_on::text as due, f.invited_on::text as invited,
            f.status, f.entered_by as by, f.reminders, f.bounced_at is not null as bounced
       from follow_up f join alumnus u on u.institution_id = f.institution_id and u.id = f.alumnus_id order by f.wave`,
  );
  for (const { ended, wave, due, invited } of askings)
    expect([due, invited]).toEqual([waveDays(ended, wave).dueOn, waveDays(ended, wave).dueOn]);
  const told = askings.map(({ account, wave, status, by, reminders, bounced }) =>
    [keyOf(account), wave, status, by ?? '', reminders, bounced ? 'came back' : ''].join(' ').trim(),
  );
  expect(told.toSorted()).toEqual(
    [
      'zhansaya 6 answered self 0',
      'zhansaya 12 answered self 0',
      'zhansaya 36 answered self 0',
      'aigerim 6 answered self 0',
      'aigerim 12 answered telephone 2',
      'aigerim 36 answered self 1',
      'daniyar 6 answered self 0',
      'daniyar 12 answered self 0',
      'daniyar 36 invited  0 came back',
      'kamila 6 answered self 1',
      'kamila 12 answered self 0',
      'ruslan 6 answered self 0',
      'ruslan 12 stopped  0',
      'arman 6 closed  3',
      'arman 12 closed  3',
      'arman 36 invited  3',
    ].toSorted(),
  );
});

test('one stopped the questions for good, one withdrew her consent, and the others are asked on', async () => {
  const alumni = await rowsOf<{ account: string; status: string; why: string | null }>(
    'select account_id as account, status, stop_reason as why from alumnus',
  );
  expect(new Map(alumni.map(({ account, status, why }) => [keyOf(account), why ?? status]))).toEqual(
    new Map([
      ['zhansaya', 'asked'],
      ['aigerim', 'asked'],
      ['daniyar', 'asked'],
      ['arman', 'asked'],
      ['ruslan', 'asked-to'],
      ['kamila', 'withdrawn'],
    ]),
  );
});

test('what is known of them has its source: words, documents, a file of an employer that a person set against other words', async () => {
  const outcomes = await rowsOf<{
    account: string;
    state: string;
    evidence: string;
    source: string;
    status: string;
  }>('select account_id as account, state, evidence, source, status from outcome');
  const of = (who: string) =>
    outcomes
      .filter(({ account }) => keyOf(account) === who)
      .map(({ state, evidence, source, status }) => `${state} ${evidence} ${source} ${status}`)
      .toSorted();
  expect(of('kamila')).toEqual([
    'returned employer-letter import refused',
    'work-abroad self-report follow-up replaced',
    'work-abroad self-report follow-up stands',
  ]);
  expect(of('daniyar')).toEqual(
    expect.arrayContaining([
      'returned employer-letter own-page stands',
      'returned employer-letter import stands',
    ]),
  );
  expect(of('zhansaya')).toEqual(
    expect.arrayContaining([
      'study-abroad official-file own-page refused',
      'returned self-report follow-up stands',
    ]),
  );
  expect(of('aigerim')).toEqual(expect.arrayContaining(['returned employer-letter own-page to-check']));
  expect(of('arman')).toEqual([]);
  const reasons = await rowsOf<{ reason: string }>(
    `select r.reason from entry_reason r join journal j on j.institution_id = r.institution_id and j.id = r.id
      where j.noun = 'outcome'`,
  );
  expect(reasons.length).toBeGreaterThanOrEqual(3);
});

test('an open case is one that waits for the office, and nothing contradicts any more', async () => {
  const ask = await world.as('alatau-coordinator');
  const cases = (
    await ask('GET', `/api/institutions/${world.institutions.get('alatau') ?? ''}/outcome-cases`)
  ).json<{ cases: { participant: string; contradictions: unknown[] }[] }>();
  expect(cases.cases).toEqual([
    expect.objectContaining({ participant: 'Айгерім Нұрбек', contradictions: [] }) as unknown,
  ]);
});

test('offers are taken up by whoever answers and wanted by whoever does not', async () => {
  const interests = await rowsOf<{ account: string; kind: string; status: string }>(
    `select i.account_id as account, o.kind, i.status from support_interest i join support_offer o on o.id = i.offer_id`,
  );
  expect(
    interests.map(({ account, kind, status }) => `${keyOf(account)} ${kind} ${status}`).toSorted(),
  ).toEqual([
    'aigerim mentor taken-up',
    'aigerim university-task noted',
    'arman mentor noted',
    'daniyar small-grant noted',
    'zhansaya small-grant taken-up',
    'zhansaya vacancy noted',
  ]);
  expect(await rowsOf(`select kind, status from support_offer where status = 'closed'`)).toEqual([
    { kind: 'small-grant', status: 'closed' },
  ]);
});

test('what they intend is kept at the agreement, at the return and in the waves, and only as sums', async () => {
  const stated = await rowsOf<{ occasion: string; people: number }>(
    'select occasion, count(*)::int as people from intention group by 1',
  );
  expect(new Map(stated.map(({ occasion, people }) => [occasion, people]))).toEqual(
    new Map([
      ['agreement', 5],
      ['return', 5],
      ['wave-6', 3],
      ['wave-36', 2],
    ]),
  );
  expect(await rowsOf(`select 1 from journal where data::text like '%within-five-years%'`)).toEqual([]);
});
