/**
 * How fast the ledger is read: 100,000 promised tasks of one university, asked for by the register's own functions, names and titles
 * included. Goal: each page under 100 ms p95, the first one with the sums of all that its filters leave. Run: `node bench/ledger.ts`.
 */
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { openRegister } from '../src/register/db.ts';
import { listLedger } from '../src/register/report/list-ledger.ts';
import { rebuildLedger } from '../src/register/report/rebuild-ledger.ts';
import { sumLedger } from '../src/register/report/sum-ledger.ts';
import { fillCall, filledCall, filledInstitution } from '../test/register/filled-call.ts';
import { fillResults } from '../test/register/filled-results.ts';
import { fillStays } from '../test/register/filled-stays.ts';
import { makeFolder } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

/** With three tasks each, and two more. */
const stays = sized(20_000);
const times = sized(100, 20);
const today = '2027-05-03';
const account = 'acc_00000000-0000-7000-8000-000000000007';

const folder = await makeFolder();
const opened = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'command' });
if (!opened.ok) throw new Error(opened.refusal.code);
const register = opened.value;

const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const taken: number[] = [];
  for (let time = 0; time < times + 5; time += 1) {
    const begun = performance.now();
    await work();
    if (time >= 5) taken.push(performance.now() - begun);
  }
  console.log(`${name.padEnd(46)} median ${quantile(taken, 0.5).toFixed(1)} ms`);
  measured(`ledger of ${stays * 5} tasks, ${name}, p95`, quantile(taken, 0.95), 'ms', { atMost: 100 });
};

try {
  await fillCall(register, stays);
  await fillStays(register, today);
  await register.inInstitution(filledInstitution, async (trx) =>
    sql`
      insert into task (institution_id, id, application_id, position, kind, due_on, content_sha256,
                        final_report_due_on_at_submission)
      select institution_id, overlay(id placing 'f' from 13), application_id, position + 3, kind, due_on,
             content_sha256, final_report_due_on_at_submission
        from task where institution_id = ${filledInstitution} and position < 3`.execute(trx),
  );
  // Due on four hundred days: no two offices agree on the same ones.
  await register.inInstitution(filledInstitution, async (trx) =>
    sql`
      update task set due_on = due_on - ('x' || right(md5(id), 6))::bit(24)::int % 400 + 150
       where institution_id = ${filledInstitution}`.execute(trx),
  );
  const begun = performance.now();
  await rebuildLedger(register, filledInstitution);
  console.log(`drawn up anew in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await fillResults(register);
  const again = performance.now();
  await rebuildLedger(register, filledInstitution);
  console.log(`with what became of two thirds in ${((performance.now() - again) / 1000).toFixed(1)} s`);
  const unchanged = performance.now();
  await rebuildLedger(register, filledInstitution);
  console.log(`without a change in ${((performance.now() - unchanged) / 1000).toFixed(1)} s`);
  // What autovacuum does within a minute of such a load.
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query('vacuum analyze');
  await owner.end();
  const { rows } = await register.inInstitution(filledInstitution, async (trx) =>
    sql<{
      n: number;
    }>`select count(*)::int as n from ledger_task where institution_id = ${filledInstitution}`.execute(trx),
  );
  console.log(`${rows[0]?.n} tasks; load ${loadavg()[0]?.toFixed(1)}`);
  const own = async (filter: Parameters<typeof listLedger>[2]) =>
    register.inInstitution(filledInstitution, async (trx) =>
      listLedger(trx, filledInstitution, filter, today),
    );
  const everywhere = async (filter: Parameters<typeof listLedger>[2]) =>
    register.readOnly('qaitu_national', async (trx) => listLedger(trx, undefined, filter, today));
  for (const [name, filter] of Object.entries({
    'first page with sums': {},
    'of a call': { call: filledCall },
    'of a participant': { account },
    overdue: { state: 'overdue' },
    'partly achieved': { verdict: 'partly' },
  } as const)) {
    await measure(`university, ${name}`, async () => own({ ...filter, size: 50 }));
    await measure(`all universities, ${name}`, async () => everywhere({ ...filter, size: 50 }));
  }
  let cursor: string | undefined;
  await measure('university, page after page', async () => {
    const page = await own({ size: 200, ...(cursor === undefined ? {} : { before: cursor }) });
    cursor = page.next ?? undefined;
  });
  for (const by of ['participant', 'call', 'university'] as const) {
    await measure(`added up by ${by}`, async () =>
      register.readOnly('qaitu_national', async (trx) => sumLedger(trx, undefined, { by, size: 50 }, today)),
    );
  }
} finally {
  await register.close();
  await rm(folder, { recursive: true });
}
