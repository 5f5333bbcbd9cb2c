import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntryBody } from '../../src/core/basics/entry-body.ts';
import { saveStandings } from '../../src/register/standing.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';
import { fillCall, filledInstitution } from './filled-call.ts';
import { fillStays } from './filled-stays.ts';

let register: FreshRegister;
let superuser: Client;
beforeAll(async () => {
  register = await freshRegister();
  superuser = new Client(register.admin);
  await superuser.connect();
  await fillCall(register, 40);
  await fillStays(register, '2027-05-03');
});
afterAll(async () => {
  await superuser.end();
  await register.close();
});

const reports = async () =>
  (
    await superuser.query<{ id: string; reminders: number }>(
      'select *, due_on::text as due_day from report order by id',
    )
  ).rows;
const reminded = (recordId: string, reminders: number): EntryBody => ({
  kind: 'ReportReminded',
  noun: 'report',
  recordId,
  data: { reminders, on: '2027-05-01' },
});
const save = async (entries: readonly EntryBody[]): Promise<void> =>
  register.inInstitution(filledInstitution, async (trx) => saveStandings(trx, filledInstitution, entries));

test('many records of a noun are written as each by itself would be', async () => {
  const before = await reports();
  const entries = before.flatMap(({ id }, n) => [reminded(id, 1), ...(n % 2 === 0 ? [reminded(id, 2)] : [])]);
  for (const entry of entries) await save([entry]);
  const oneByOne = await reports();
  await superuser.query('update report set reminders = 0');
  await save(entries);
  expect(await reports()).toEqual(oneByOne);
  expect(oneByOne).toEqual(before.map((row, n) => ({ ...row, reminders: n % 2 === 0 ? 2 : 1 })));
});

test('new and known records of a noun are written together, with the days and instants of their entries', async () => {
  const known = await reports();
  const lost = known.slice(0, 5);
  const { rows: asked } = await superuser.query<{ mobility_id: string; call_id: string; account_id: string }>(
    'select mobility_id, call_id, account_id from report order by id limit 5',
  );
  await superuser.query('delete from report where id = any($1)', [lost.map(({ id }) => id)]);
  await save([
    ...known.slice(5).map(({ id }) => reminded(id, 4)),
    ...lost.map(({ id }, n): EntryBody => ({
      kind: 'ReportAsked',
      noun: 'report',
      recordId: id,
      data: {
        mobilityId: asked[n]?.mobility_id ?? '',
        callId: asked[n]?.call_id ?? '',
        accountId: asked[n]?.account_id ?? '',
        status: 'asked',
        reminders: 0,
        askedAt: '2027-03-01T04:05:06.789Z',
        dueOn: '2027-06-30',
      },
    })),
  ]);
  const after = await reports();
  expect(after.slice(5)).toEqual(known.slice(5).map((row) => ({ ...row, reminders: 4 })));
  expect(after.slice(0, 5)).toMatchObject(
    lost.map(({ id }) => ({
      ...{ id, reminders: 0, status: 'asked', due_day: '2027-06-30', submitted_at: null },
      asked_at: new Date('2027-03-01T04:05:06.789Z'),
    })),
  );
});
