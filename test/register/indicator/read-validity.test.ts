import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pearsonCorrelation } from '../../../src/core/statistics/pearson-correlation.ts';
import { rangeRestriction } from '../../../src/core/statistics/range-restriction.ts';
import { sampleMoments } from '../../../src/core/statistics/sample-moments.ts';
import { readValidity } from '../../../src/register/indicator/read-validity.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillAlumni } from '../filled-alumni.ts';

const institutions = ['uni-a', 'uni-b'];
/** Thirty applicants; those from the twelfth on went. */
const [people, stayed] = [30, 12];
const endedOn = '2024-06-30';
const today = '2025-12-01';
const call = 'cal_00000000-0000-7000-8000-00000000a1a1';

const planOf = (n: number): number => (n * 7) % 11;
const languageOf = (n: number): number => (n * 5) % 6;
/** Of four tasks. */
const achievedOf = (n: number): number => Math.min(4, Math.round(planOf(n) / 3));

let register: FreshRegister;
let admin: Client;
const id = (prefix: string) => `'${prefix}_00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')`;

beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  await fillAlumni(register, {
    institutions,
    endedOn: Array.from({ length: people }, () => endedOn),
    timeZones: ['Asia/Almaty'],
  });
  const criterion = (name: string, weight: number, highest: number) => ({
    id: name,
    name: { kk: name, ru: name, en: name },
    weight,
    anchors: [0, highest].map((mark) => ({ mark, meaning: { kk: '-', ru: '-', en: '-' } })),
  });
  const rules = {
    title: { kk: 'Конкурс', ru: 'Конкурс', en: 'Call' },
    rubric: { guidance: {}, criteria: [criterion('plan', 80, 10), criterion('language', 20, 5)] },
  };
  await admin.query('update call_rules set rules = $1 where call_id = $2', [rules, call]);
  for (const [place, own] of institutions.entries()) {
    const numbers = `generate_series(${place}, ${people - 1}, 2) as n`;
    // Two reviewers each, one a point above and one a point below the mark; the second one left the language out.
    await admin.query(
      `insert into review_assignment (institution_id, id, call_id, application_id, account_id, status, round, due_on,
              proposed_at, submitted_at, total)
       select $1, ${id('asg')} || r, $2, ${id('app')}, 'reviewer-' || r, 'submitted', 1, '2023-02-20', now(), now(), 1
         from ${numbers}, generate_series(1, 2) as r`,
      [own, call],
    );
    await admin.query(
      `insert into score_sheet (institution_id, id, version, saved_at, content)
       select $1, ${id('asg')} || r, 1, now(), jsonb_build_object('comment', '', 'marks',
              case when r = 1 then jsonb_build_object('plan', jsonb_build_object('mark', (n * 7) % 11, 'reason', ''),
                                                      'language', jsonb_build_object('mark', (n * 5) % 6, 'reason', ''))
                   else jsonb_build_object('plan', jsonb_build_object('mark', (n * 7) % 11, 'reason', ''),
                                           'language', jsonb_build_object('mark', null, 'reason', '')) end)
         from ${numbers}, generate_series(1, 2) as r`,
      [own],
    );
    await admin.query(
      `update mobility set status = 'cancelled' where institution_id = $1
          and id in (select ${id('mob')} from ${numbers} where n < ${stayed})`,
      [own],
    );
    // Four tasks each, the first ones achieved; one that was superseded and one that is not due yet do not count.
    await admin.query(
      `insert into ledger_task (institution_id, id, mobility_id, call_id, account_id, due_on, state, verdict)
       select $1, ${id('tsk')} || k, ${id('mob')}, $2, ${id('acc')},
              case when k = 6 then date '2026-05-01' else date '2024-10-01' end,
              case when k < 6 then 'verified' else 'promised' end,
              case when k = 5 then 'superseded' when k = 6 then null
                   when k <= least(4, round(((n * 7) % 11) / 3.0)) then 'achieved' else 'not-achieved' end
         from ${numbers}, generate_series(1, 6) as k where n >= ${stayed}`,
      [own, call],
    );
    await admin.query(
      `insert into alumnus (institution_id, id, mobility_id, account_id, person_id, call_id, ended_on, level, country,
              status, opened_at)
       select $1, ${id('alu')}, ${id('mob')}, ${id('acc')}, ${id('per')}, $2, '${endedOn}', 'bachelor', 'DEU', 'asked', now()
         from ${numbers} where n >= ${stayed}`,
      [own, call],
    );
    // Who has an even number came home after three months; the others were seen abroad after two years; of two nothing is known.
    await admin.query(
      `insert into outcome (institution_id, id, alumnus_id, account_id, state, known_by, seen_on, evidence, source, status,
              recorded_at)
       select $1, ${id('out')}, ${id('alu')}, ${id('acc')}, case when n % 2 = 0 then 'returned' else 'work-abroad' end,
              '2024-09-30', case when n % 2 = 0 then date '2024-09-30' else date '2026-06-30' end, 'self-report', 'follow-up',
              'stands', now()
         from ${numbers} where n >= ${stayed + 2}`,
      [own],
    );
  }
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

const read = async (question: Partial<Parameters<typeof readValidity>[1]> = {}) =>
  register.readOnly('qaitu_national', async (trx) => readValidity(trx, { horizon: 12, today, ...question }));

test('marks of the call are joined with what became of those who went', async () => {
  const { calls, found } = await read();
  expect(calls).toMatchObject([{ id: call, selected: people - stayed, isDemonstration: false }]);
  expect(found).toMatchObject({ callId: call, applicants: people, selected: people - stayed });
  const went = Array.from({ length: people - stayed }, (_none, at) => at + stayed);
  const everybody = Array.from({ length: people }, (_none, at) => at);
  const expected = (marks: (n: number) => number, outcome: (n: number) => number, who: readonly number[]) => {
    const column = Float64Array.from(went, marks);
    const observed = pearsonCorrelation(
      Float64Array.from(who, marks),
      Float64Array.from(who, outcome),
      went.length - who.length,
    );
    const spread = sampleMoments(Float64Array.from(everybody, marks)).sd;
    const own = sampleMoments(who.length === went.length ? column : Float64Array.from(who, marks)).sd;
    return { observed, corrected: rangeRestriction(observed.value ?? 0, spread / own) };
  };
  const [results, back] = found?.outcomes ?? [];
  const shares = (n: number): number => achievedOf(n) / 4;
  expect(results).toMatchObject({ outcome: 'results', known: went.length });
  const plan = expected((n) => planOf(n) / 10, shares, went);
  expect(results?.criteria[0]).toMatchObject({ criterion: 'plan' });
  expect(results?.criteria[0]?.observed.value).toBeCloseTo(plan.observed.value ?? 0, 10);
  expect(results?.criteria[0]?.corrected.value).toBeCloseTo(plan.corrected, 10);
  const language = expected((n) => languageOf(n) / 5, shares, went);
  expect(results?.criteria[1]?.observed.value).toBeCloseTo(language.observed.value ?? 0, 10);
  // Twice the plan at 80 of 100, once the language at 20: the sheet that left it out has no points for it.
  const total = expected((n) => (80 * planOf(n)) / 1000 + (10 * languageOf(n)) / 500, shares, went);
  expect(results?.criteria[2]).toMatchObject({ criterion: 'total' });
  expect(results?.criteria[2]?.observed.value).toBeCloseTo(total.observed.value ?? 0, 4);
  const known = went.slice(2);
  expect(back).toMatchObject({ outcome: 'return', known: known.length });
  const returned = expected(
    (n) => planOf(n) / 10,
    (n) => Number(n % 2 === 0),
    known,
  );
  expect(back?.criteria[0]?.observed).toMatchObject({ n: known.length, nMissing: 2 });
  expect(back?.criteria[0]?.observed.value).toBeCloseTo(returned.observed.value ?? 0, 10);
});

test('a horizon that has not come is nobody’s outcome, though some are back already', async () => {
  const { found } = await read({ horizon: 36 });
  expect(found?.outcomes[1]).toMatchObject({ outcome: 'return', known: 0 });
  const later = await read({ horizon: 12, today: '2025-06-29' });
  expect(later.found?.outcomes[1]?.known).toBe(0);
  expect((await read({ today: '2025-06-30' })).found?.outcomes[1]?.known).toBe(people - stayed - 2);
});

test('a task under verification makes the share unknown, and a task that is not due counts for nothing', async () => {
  const asReported = async (state: string, verdict: string | null) =>
    admin.query(
      `update ledger_task set state = $1, verdict = $2
        where mobility_id = (select ${id('mob')} from generate_series(${stayed}, ${stayed}) as n) and id like '%1'
          and due_on < '2025-01-01'`,
      [state, verdict],
    );
  await asReported('reported', null);
  expect((await read()).found?.outcomes[0]?.known).toBe(people - stayed - 1);
  await asReported('verified', 'achieved');
  expect((await read()).found?.outcomes[0]?.known).toBe(people - stayed);
  expect((await read({ today: '2024-09-30' })).found?.outcomes[0]?.known).toBe(0);
});

test('what is known of nobody any more is left out', async () => {
  await admin.query('delete from score_sheet');
  expect((await read()).found).toMatchObject({ applicants: 0, selected: 0 });
});
