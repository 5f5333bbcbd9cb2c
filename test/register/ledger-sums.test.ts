import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLedger } from '../../src/register/report/list-ledger.ts';
import { rebuildLedger } from '../../src/register/report/rebuild-ledger.ts';
import { refreshLedger } from '../../src/register/report/refresh-ledger.ts';
import { sumLedger } from '../../src/register/report/sum-ledger.ts';
import { exportLedger } from '../../src/server/export/export-ledger.ts';
import { cellsOf } from '../exchange/read.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';
import { fillCall, filledCall, filledInstitution } from './filled-call.ts';
import { fillResults } from './filled-results.ts';
import { fillStays } from './filled-stays.ts';

/** So that a file has more than one page. */
const stays = 180;
const today = '2027-05-03';

let register: FreshRegister;
let superuser: Client;
beforeAll(async () => {
  register = await freshRegister();
  superuser = new Client(register.admin);
  await superuser.connect();
  await fillCall(register, stays);
  await fillStays(register, today);
  await rebuildLedger(register, filledInstitution);
});
afterAll(async () => {
  await superuser.end();
  await register.close();
});

const sumsKept = async () =>
  (
    await superuser.query(
      `select call_id, due_on::text, state, verdict, tasks from ledger_sum order by 1, 2, 3, 4`,
    )
  ).rows;
const sumsCounted = async () =>
  (
    await superuser.query(
      `select call_id, due_on::text, state, verdict, count(*)::int as tasks from ledger_task
        group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    )
  ).rows;
const mobilityIds = async (): Promise<readonly string[]> =>
  (await superuser.query<{ id: string }>('select id from mobility order by id')).rows.map(({ id }) => id);
const refresh = async (ids: readonly string[]): Promise<void> =>
  register.inInstitution(filledInstitution, async (trx) => refreshLedger(trx, filledInstitution, ids));

test('the sums are those of the tasks, also when what becomes of them is written by many at once', async () => {
  expect(await sumsKept()).toEqual(await sumsCounted());
  expect(await sumsKept()).toHaveLength(3);
  await fillResults(register);
  const ids = (await mobilityIds()).slice(0, 15);
  // Everybody draws up the same stays, in other orders, and some of them two at a time.
  await Promise.all([
    ...ids.map(async (id) => refresh([id])),
    ...ids.toReversed().map(async (id, n) => refresh([id, ids[n] ?? id])),
    rebuildLedger(register, filledInstitution),
  ]);
  const kept = await sumsKept();
  expect(kept).toEqual(await sumsCounted());
  expect(new Set(kept.map(({ state }) => String(state)))).toEqual(
    new Set(['promised', 'reported', 'verified']),
  );
});

test('who draws up a stay that is being drawn up counts from what that left', async () => {
  const [open] = (
    await superuser.query<{ id: string; mobility_id: string }>(
      `select id, mobility_id from result where verdict is null order by id limit 1`,
    )
  ).rows;
  const resultId = open?.id ?? '';
  const stay = open?.mobility_id ?? '';
  const verdict = async (given: string): Promise<unknown> =>
    superuser.query(`update result set verdict = $2, verified_at = now() where id = $1`, [resultId, given]);
  const drawnUp = Promise.withResolvers<undefined>();
  const isOpen = Promise.withResolvers<undefined>();
  await verdict('superseded');
  const first = register.inInstitution(filledInstitution, async (trx) => {
    await refreshLedger(trx, filledInstitution, [stay]);
    drawnUp.resolve(undefined);
    await isOpen.promise;
  });
  await drawnUp.promise;
  await verdict('not-verifiable');
  const second = refresh([stay]);
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(async () => (await superuser.query(waiting)).rowCount, { timeout: 20_000 }).toBe(1);
  isOpen.resolve(undefined);
  await Promise.all([first, second]);
  const kept = await sumsKept();
  expect(kept).toEqual(await sumsCounted());
  expect(kept.map((row) => String(row.verdict))).toContain('not-verifiable');
});

test('a verdict that changes, a day that is put off and a stay that is cancelled change them', async () => {
  const before = await sumsKept();
  await superuser.query(`update result set verdict = 'superseded' where verdict = 'partly'`);
  await superuser.query(`update task set due_on = due_on + 30 where position = 2`);
  await superuser.query(
    `update mobility set status = 'cancelled' where id in (select id from mobility order by id limit 5)`,
  );
  await rebuildLedger(register, filledInstitution);
  const after = await sumsKept();
  expect(after).toEqual(await sumsCounted());
  expect(after).not.toEqual(before);
  expect(after.some(({ verdict }) => verdict === 'partly')).toBe(false);
  expect(after.every(({ tasks }) => Number(tasks) > 0)).toBe(true);
});

test('a ledger drawn up again without a change is not written', async () => {
  const versions = async () =>
    (
      await superuser.query(
        'select id, xmin::text from ledger_task union all select id, xmin::text from ledger_sum',
      )
    ).rows;
  const before = await versions();
  await rebuildLedger(register, filledInstitution);
  expect(await versions()).toEqual(before);
});

test('pages add up the same from the sums as from the tasks', async () => {
  const filters = [
    {},
    { call: filledCall },
    { state: 'due' },
    { state: 'overdue' },
    { state: 'reported' },
    { verdict: 'achieved' },
    { verdict: 'superseded', call: filledCall },
    { state: 'promised', verdict: 'achieved' },
  ] as const;
  for (const filter of filters) {
    const { totals, byPerson, byCall, byUniversity } = await register.readOnly(
      'qaitu_national',
      async (trx) => ({
        totals: (await listLedger(trx, undefined, { ...filter, size: 10 }, today)).totals,
        byPerson: await sumLedger(trx, undefined, { ...filter, by: 'participant', size: 200 }, today),
        byCall: await sumLedger(trx, undefined, { ...filter, by: 'call', size: 200 }, today),
        byUniversity: await sumLedger(trx, undefined, { ...filter, by: 'university', size: 200 }, today),
      }),
    );
    const own = await register.inInstitution(filledInstitution, async (trx) =>
      listLedger(trx, filledInstitution, { ...filter, size: 10 }, today),
    );
    const added = { ...totals };
    for (const name of Object.keys(added) as (keyof NonNullable<typeof totals>)[]) {
      added[name] = byPerson.lines.reduce((sum, line) => sum + line.totals[name], 0);
    }
    expect(totals).toEqual(added);
    expect(own.totals).toEqual(totals);
    const lines = totals?.promised === 0 ? [] : [totals];
    expect(byCall.lines.map((line) => line.totals)).toEqual(lines);
    expect(byUniversity.lines.map((line) => line.totals)).toEqual(lines);
  }
});

test('no sum of another institution is read or changed', async () => {
  const { rows } = await register.inInstitution('another', async (trx) =>
    sql`select * from ledger_sum`.execute(trx),
  );
  expect(rows).toEqual([]);
});

test('a file has every task once, over more than one page, and no title as a formula', async () => {
  const pages: number[] = [];
  let file = '';
  const pieces = exportLedger(
    async (page) =>
      register.inInstitution(filledInstitution, async (trx) => {
        const found = await listLedger(trx, filledInstitution, { ...page, state: 'due' }, '2027-06-30');
        pages.push(found.rows.length);
        return found;
      }),
    'en',
  );
  for await (const piece of pieces) file += piece;
  const { rows } = await superuser.query<{ n: number }>('select count(*)::int as n from ledger_task');
  const [, ...lines] = await cellsOf(file);
  expect(pages).toEqual([500, Number(rows[0]?.n) - 500]);
  expect(lines).toHaveLength(Number(rows[0]?.n));
  expect(new Set(lines.map(([title, , , due]) => `${title} ${due}`)).size).toBe(lines.length);
  expect(lines.every(([title]) => title?.startsWith("'=HYPERLINK"))).toBe(true);
});
