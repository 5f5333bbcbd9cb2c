import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/basics/add-days.ts';
import { knownAtHorizon } from '../../../src/core/indicator/inputs/known-at-horizon.ts';
import { addMonths } from '../../../src/core/basics/add-months.ts';
import { readRule } from '../../../src/core/obligation/read-rule.ts';
import { collectAwards } from '../../../src/core/release/collect/collect-awards.ts';
import { collectDelays } from '../../../src/core/release/collect/collect-delays.ts';
import { collectPlans } from '../../../src/core/release/collect/collect-plans.ts';
import { collectReturns } from '../../../src/core/release/collect/collect-returns.ts';
import { collectReviews } from '../../../src/core/release/collect/collect-reviews.ts';
import { collectTasks } from '../../../src/core/release/collect/collect-tasks.ts';
import { keptDuty, type DutyMatter } from '../../../src/core/release/collect/kept-duty.ts';
import { monthsSince } from '../../../src/core/release/collect/months-since.ts';
import { sharesOf } from '../../../src/core/release/collect/shares-of.ts';
import { tally } from '../../../src/core/release/collect/tally.ts';

const scope = { dataThrough: '2030-12-31', keepsRows: false };
const units = ['a', 'b'];
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

test('a day lies within a horizon exactly when the calendar says so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15_000, max: 22_000 }),
      fc.nat(2500),
      fc.constantFrom(6, 12, 36, 60),
      (from, days, months) => {
        const day = addDays(dayOf(from), days);
        expect(monthsSince(from, days) <= months).toBe(day <= addMonths(dayOf(from), months));
        expect(monthsSince(from, days) >= months).toBe(day >= addMonths(dayOf(from), months));
      },
    ),
  );
});

describe('the table of counted records', () => {
  test('keeps the order of given parts and sorts those it meets', () => {
    const counted = tally(units, [{ id: 'x', parts: ['yes', 'no'] }, { id: 'y' }]);
    counted.add(1, 2025, 'r1', ['no', 'TUR']);
    counted.add(0, 2024, 'r2', ['yes', null]);
    counted.add(0, 2025, 'r3', ['yes', 'DEU']);
    const place = { month: null, units };
    expect(counted.tables()).toEqual([
      {
        id: 'x',
        year: 2024,
        ...place,
        parts: ['yes', 'no'],
        records: ['r2'],
        unitOf: Uint32Array.of(0),
        partOf: Uint32Array.of(0),
      },
      {
        ...{ id: 'x', year: 2025, ...place, parts: ['yes', 'no'], records: ['r1', 'r3'] },
        ...{ unitOf: Uint32Array.of(1, 0), partOf: Uint32Array.of(1, 0) },
      },
      {
        ...{ id: 'y', year: 2025, ...place, parts: ['DEU', 'TUR'], records: ['r1', 'r3'] },
        ...{ unitOf: Uint32Array.of(1, 0), partOf: Uint32Array.of(1, 0) },
      },
    ]);
  });
  test('knows no part that it was not given', () => {
    const counted = tally(units, [{ id: 'x', parts: ['yes', 'no'] }]);
    expect(() => counted.add(0, 2025, 'r', ['perhaps'])).toThrow(RangeError);
  });
  test('gives shares of units that have any record', () => {
    const counted = tally(units, [{ id: 'x', parts: ['yes', 'no', 'unknown'] }]);
    for (const [record, part] of ['yes', 'yes', 'no', 'unknown'].entries())
      counted.add(1, 2025, `r${record}`, [part]);
    expect(sharesOf(counted.tables(), ['yes'], ['unknown'])).toEqual([
      {
        unit: 'b',
        year: 2025,
        month: null,
        category: null,
        input: { numerator: 2, denominator: 4, unknown: 1 },
      },
    ]);
  });
});

describe('returns', () => {
  const stay = { year: 2020, country: 'TUR', endedOn: Math.round(Date.parse('2020-06-30') / 86_400_000) };
  const nothing = { awayDays: null, returnDays: null, returnEvidence: null, deathDays: null };
  const collected = () => {
    const { add, gathered } = collectReturns(units, scope);
    add(0, { ...stay, ...nothing, id: 'silent' });
    add(0, {
      ...stay,
      ...nothing,
      id: 'back',
      awayDays: 20,
      returnDays: 30,
      returnEvidence: 'pension-months',
    });
    add(0, {
      ...stay,
      ...nothing,
      id: 'late',
      awayDays: 300,
      returnDays: 800,
      returnEvidence: 'self-report',
    });
    add(0, { ...stay, ...nothing, id: 'abroad', awayDays: 400 });
    add(0, { ...stay, ...nothing, id: 'dead', deathDays: 100 });
    return gathered();
  };
  const placesAt = (month: number): Record<string, string> => {
    const table = collected().counted.find((one) => one.id === 'K2' && one.month === month);
    return Object.fromEntries(
      (table?.records ?? []).map((record, row) => [record, table?.parts[table.partOf[row] ?? 0] ?? '']),
    );
  };
  test('whoever comes home after a year of work abroad was away before, and is back then', () => {
    expect(placesAt(6)).toEqual({
      silent: 'unknown',
      back: 'returned',
      late: 'away',
      abroad: 'away',
      dead: 'away',
    });
    expect(placesAt(12)).toEqual({
      silent: 'unknown',
      back: 'returned',
      late: 'unknown',
      abroad: 'away',
      dead: 'away',
    });
    expect(placesAt(36)).toEqual({
      silent: 'unknown',
      back: 'returned',
      late: 'returned',
      abroad: 'unknown',
      dead: 'away',
    });
  });
  test('the estimate goes by the same people, the silent among the participants', () => {
    const { inputs } = collected();
    const [six, , thirtySix] = inputs.K1 ?? [];
    expect(six?.input).toMatchObject({ participants: 5, states: 2 });
    expect([...(six?.input.exits ?? [])]).toEqual([1, 1, 0, 2]);
    expect(six && knownAtHorizon(six.input)).toEqual({ known: 4, returned: 1 });
    expect(thirtySix && knownAtHorizon(thirtySix.input)).toEqual({ known: 3, returned: 2 });
    expect(inputs.K2?.map(({ input }) => input.known)).toEqual([4, 3, 3, 3]);
  });
  test('a table is told once its horizon has passed, and rungs are those of who returned', () => {
    const early = collectReturns(units, { ...scope, dataThrough: '2021-12-30' });
    early.add(0, {
      ...stay,
      ...nothing,
      id: 'back',
      awayDays: 20,
      returnDays: 30,
      returnEvidence: 'pension-months',
    });
    expect(early.gathered().counted.map(({ id, month }) => `${id} ${month}`)).toEqual([
      'K2 6',
      'evidence 6',
      'destinations null',
    ]);
    expect(early.gathered().counted[1]).toMatchObject({ records: ['back'], partOf: Uint32Array.of(2) });
    const next = collectReturns(units, { ...scope, dataThrough: '2021-12-31' });
    next.add(0, { ...stay, ...nothing, id: 'back' });
    expect(next.gathered().counted.map(({ id, month }) => `${id} ${month}`)).toContain('K2 12');
  });
});

test('tasks of a group are one cluster, and what waits is unknown', () => {
  const { add, gathered } = collectTasks(units, scope);
  const task = { year: 2024, isReported: true, groupId: null };
  add(0, { ...task, id: 't1', stayId: 's1', groupId: 'g', verdict: 'achieved' });
  add(0, { ...task, id: 't2', stayId: 's1', groupId: 'g', verdict: null });
  add(0, { ...task, id: 't3', stayId: 's2', groupId: 'g', verdict: 'partly' });
  add(0, { ...task, id: 't4', stayId: 's3', isReported: false, verdict: null });
  expect(gathered().inputs.K4).toEqual([
    {
      ...{ unit: 'a', year: 2024, month: null, category: null },
      input: {
        ...{ numerator: 1, denominator: 4, unknown: 1, plans: 3 },
        clusters: { over: Float64Array.of(1, 0), under: Float64Array.of(3, 1) },
      },
    },
  ]);
});

test('one task that was not achieved decides on a plan, those that wait leave it open', () => {
  const { add, gathered } = collectPlans(units, scope);
  const plan = {
    year: 2024,
    tasks: 2,
    isDue: true,
    achieved: 2,
    tangible: 1,
    waiting: 0,
    unreported: 0,
    cost: 100,
  };
  add(0, { ...plan, stayId: 's1' });
  add(0, { ...plan, stayId: 's2', achieved: 1, waiting: 1, cost: null });
  add(0, { ...plan, stayId: 's3', achieved: 0, tangible: 0, waiting: 1 });
  add(0, { ...plan, stayId: 's4', isDue: false });
  add(0, { ...plan, stayId: 's5', tasks: 0, isDue: false, achieved: 0, tangible: 0, cost: 100 });
  const { K5, K9, K11 } = gathered().inputs;
  expect(K5?.[0]?.input).toEqual({ numerator: 1, denominator: 3, unknown: 1 });
  expect(K9?.[0]?.input).toEqual({ items: Float64Array.of(1, 1, 0, 1, 0), silent: 2 });
  expect(K11?.[0]?.input).toEqual({
    costs: Float64Array.of(100, 100),
    results: Float64Array.of(2, 0),
    waiting: 1,
  });
});

test('a grant given up was allocated and is not used; one whose day is ahead is unknown', () => {
  const { add, gathered } = collectAwards(units, scope);
  const award = {
    year: 2024,
    level: 'master',
    outcome: 'awarded',
    score: 70,
    isByLot: false,
    hasStay: true,
    hasDeparted: true,
    isAhead: false,
  } as const;
  add(0, { ...award, id: '1' });
  add(0, { ...award, id: '2', outcome: 'given-up', hasDeparted: false });
  add(0, { ...award, id: '3', hasDeparted: false, isAhead: true, isByLot: true });
  add(0, { ...award, id: '4', outcome: 'refused', hasStay: false, hasDeparted: false, level: 'doctor' });
  add(0, { ...award, id: '5', outcome: 'reserve', hasStay: false, hasDeparted: false, score: null });
  const { K13, K14, K15, K18 } = gathered().inputs;
  expect(K15?.[0]?.input).toEqual({ numerator: 1, denominator: 3, unknown: 1 });
  expect(K18?.[0]?.input).toEqual({ numerator: 1, denominator: 3, unknown: 0 });
  expect(K13?.find(({ category }) => category === 'master')?.input).toEqual({
    one: { count: 3, of: 3 },
    other: { count: 4, of: 5 },
  });
  expect(K14?.find(({ category }) => category === 'master 60-80')?.input).toEqual({
    one: { count: 3, of: 3 },
    other: { count: 0, of: 1 },
  });
});

test('reviews are filled up to one length, and one review alone tells nothing', () => {
  const { add, gathered } = collectReviews(units, scope);
  add(0, { applicationId: '1', year: 2024, totals: [70, 80] });
  add(0, { applicationId: '2', year: 2024, totals: [50] });
  add(0, { applicationId: '3', year: 2024, totals: [60, 65, 70] });
  expect(gathered().inputs.K17?.[0]?.input).toEqual({
    scores: [
      [70, 80, null],
      [60, 65, 70],
    ],
    isCrossed: false,
  });
});

test('events without a record are missing, also where a year has none with one', () => {
  const { add, gathered } = collectDelays(units, scope);
  add(0, { id: '', year: 2024, days: 2, times: 3 });
  add(0, { id: '', year: 2024, days: null, times: 2 });
  add(1, { id: '', year: 2025, days: null, times: 1 });
  expect(
    gathered().inputs.K21?.map(({ unit, year, input }) => [unit, year, [...input.values], input.missing]),
  ).toEqual([
    ['a', 2024, [2, 2, 2], 2],
    ['b', 2025, [], 1],
  ]);
});

describe('a duty', () => {
  const read = readRule({ term: [{ months: 12 }], pauses: ['parental'], refund: 'pro-rata' });
  if (!read.ok) throw new Error('the rule is not sound');
  const work: DutyMatter['events'][number] = {
    ...{
      id: 'e',
      kind: 'work',
      status: 'accepted',
      startsOn: '2024-01-01',
      endsOn: '2024-06-30',
      place: null,
      remote: false,
    },
    ...{ sector: null, months: null, evidence: 'pension-months' },
  };
  const matter: DutyMatter = {
    ...{
      year: 2023,
      status: 'running',
      demanded: 0,
      paid: 0,
      asksForRelease: false,
      checked: read.value,
      events: [work],
    },
    obligation: {
      ...{
        id: 'o',
        level: 'master',
        place: null,
        ownGrant: false,
        goodResult: true,
        completedOn: '2023-12-31',
      },
      ...{ startsOn: '2024-01-01', grantAmount: 1_200_000, stayMonths: 5 },
    },
  };
  const kept = (changed: Partial<DutyMatter>) => keptDuty({ ...matter, ...changed }, '2025-12-31');
  test('is kept by months worked off and by the part paid back of those left', () => {
    expect(kept({})).toEqual({ obligationId: 'o', year: 2023, owed: 12, kept: 6, open: 0 });
    expect(kept({ demanded: 100, paid: 50 })).toMatchObject({ owed: 12, kept: 9 });
    expect(kept({ demanded: 100, paid: 200 })).toMatchObject({ owed: 12, kept: 12, open: 0 });
  });
  test('is open where months are claimed or a release is asked for', () => {
    const claimed = {
      ...work,
      id: 'f',
      status: 'claimed',
      startsOn: '2024-07-01',
      endsOn: '2024-09-30',
    } as const;
    expect(kept({ events: [work, claimed] })).toMatchObject({ kept: 6, open: 3 });
    expect(kept({ asksForRelease: true })).toMatchObject({ kept: 6, open: 6 });
  });
  test('is owed no more where it was released', () => {
    expect(kept({ status: 'exempt' })).toMatchObject({ owed: 6, kept: 6, open: 0 });
  });
});
