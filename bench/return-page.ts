/**
 * How fast the page of returns is answered: 100,000 alumni of 40 universities, six years of them, six in ten of whom something is
 * known; the register's read and all estimates, by university, with the answer in JSON. Goal: under 300 ms (median).
 * Run: `node bench/return-page.ts`.
 */
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { readReturns as contract } from '../src/contract/returns.ts';
import { readReturns } from '../src/register/alumni/read-returns.ts';
import { openRegister } from '../src/register/db.ts';
import { makeFolder } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { median, quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const alumni = sized(100_000);
const times = 20;
const today = '2027-05-03';

const folder = await makeFolder();
const opened = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'command' });
if (!opened.ok) throw new Error(opened.refusal.code);
const register = opened.value;

/** In a throw-away database: the lines alone, without the people they are of. */
const fill = async (): Promise<void> => {
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query('alter table return_fact drop constraint fact_of_alumnus');
  await owner.query('alter table return_fact no force row level security');
  await owner.query(
    `insert into institution (id, kind, name, short_name, country, is_demonstration, created_at)
     select 'university-' || u, 'university', jsonb_build_object('kk', u, 'ru', u, 'en', u), u, 'KAZ', false, now()
       from generate_series(1, 40) u on conflict do nothing`,
  );
  await owner.query('select setseed(0.11)');
  await owner.query(`
    insert into return_fact (institution_id, id, call_id, ended_on, cohort, country, region, level, funding, field, lot, invited,
                             answered, late, away_days, return_days, return_evidence, first_state, first_after_days,
                             first_by_days, first_evidence, last_state, last_days, at_6, at_12, at_36, at_60)
    select 'university-' || (1 + i % 40), 'alu_' || i, 'call_' || i % 12, ended_on, extract(year from ended_on),
           (array['DEU','GBR','CHN','USA','KOR','CZE','POL','TUR','MYS','FRA'])[1 + i * 7 % 10],
           (array['europe','asia','america'])[1 + i % 3], (array['bachelor','master','doctor'])[1 + i / 3 % 3],
           (array['state','group','own'])[1 + i / 11 % 3], lpad((i % 11)::text, 2, '0'),
           case when i % 50 = 0 then 'in' end, true, is_known, is_known and late < 0.3,
           case when not is_known then null when is_back then away else away + 400 end,
           case when is_known and is_back then away + 1 + width end, case when is_known and is_back then 'self-report' end,
           case when is_known then case when is_back then 'returned' else 'work-abroad' end end,
           case when is_known then away end, case when is_known then away + 31 end, case when is_known then 'self-report' end,
           case when is_known then case when is_back then 'returned' else 'work-abroad' end end,
           case when is_known then away + 400 end,
           case when is_known and is_back and away + 1 + width < 183 then 'returned' when is_known then 'work-abroad' end,
           case when is_known and is_back and away + 1 + width < 365 then 'returned'
                when is_known and away > 365 then 'work-abroad' end, null, null
      from (select i, date '2021-01-01' + (random() * 1900)::int as ended_on, random() < 0.6 as is_known,
                   random() < 0.7 as is_back, random() as late, (random() ^ 2 * 900)::int as away, (random() * 31)::int as width
              from generate_series(1, ${alumni}) i) drawn`);
  await owner.query('vacuum analyze return_fact');
  await owner.end();
};

try {
  await fill();
  console.log(`${alumni} alumni; load ${loadavg()[0]?.toFixed(1)}`);
  for (const by of ['institution', 'cohort', undefined] as const) {
    const taken: number[] = [];
    let bytes = 0;
    for (let time = 0; time < times + 3; time += 1) {
      const begun = performance.now();
      const answer = await register.readOnly('qaitu_national', async (trx) =>
        readReturns(trx, undefined, { by, horizon: 12, today }),
      );
      bytes =
        JSON.stringify(contract.answer.shape.all.parse(answer.all)).length + JSON.stringify(answer).length;
      if (time >= 3) taken.push(performance.now() - begun);
    }
    console.log(
      `by ${by ?? 'nothing'}: p95 ${quantile(taken, 0.95).toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} KiB`,
    );
    measured(`returns of ${alumni} alumni, by ${by ?? 'nothing'}`, median(taken), 'ms', { atMost: 300 });
  }
} finally {
  await register.close();
  await rm(folder, { recursive: true });
}
