import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged, outcome, refusedFor } from './judged.ts';

const series = (values: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(values).map(([period, value]) => [`S.${period}.x`, { value, period }]));
const whole = { series: [['S.*.x']], direction: 'non-decreasing', over: 'steps' };

it('judges every step between known periods', () => {
  const steady = judged(series({ 2019: 1, 2020: 2, 2021: 2 }), 'monotone', whole);
  expect([steady.verdict, steady.reasons]).toEqual(['consistent', []]);
  const gap = judged(series({ 2019: 1, 2021: 2 }), 'monotone', whole);
  expect([gap.verdict, gap.computed, gap.reasons]).toEqual([
    'consistent',
    'non-decreasing at known periods',
    ['at-known-periods'],
  ]);
  const blank = judged(series({ 2019: 1, 2020: null, 2021: 2 }), 'monotone', whole);
  expect(blank.reasons).toEqual(['not-published:S.2020.x', 'at-known-periods']);
  const fall = judged(series({ 2019: 2694, 2020: 1373, 2024: 4416 }), 'monotone', whole);
  expect([fall.verdict, fall.computed]).toEqual(['inconsistent', '2019-2020 -49.03 %']);
  expect(
    judged(series({ 2019: 1, 2020: 1 }), 'monotone', { ...whole, direction: 'increasing' }).verdict,
  ).toBe('inconsistent');
  expect(
    judged(series({ 2019: 1, 2020: 1 }), 'monotone', { ...whole, direction: 'decreasing' }).verdict,
  ).toBe('inconsistent');
});

it('judges the first against the last', () => {
  const ends = { ...whole, over: 'ends', direction: 'decreasing' };
  const facts = series({ 2017: 490, 2019: 453, 2024: 593 });
  expect(outcome(facts, 'trend', ends)).toEqual(['inconsistent', 'decreasing', '+21.02 % 2017-2024', null]);
  expect(outcome(facts, 'trend', { ...ends, show: 'change-since' })[2]).toBe('+21.02 % vs 2017');
  expect(outcome(facts, 'trend', { ...ends, show: 'factor' })[2]).toBe('×1.21');
  const zero = judged(series({ 2017: 0, 2019: 5 }), 'trend', {
    ...ends,
    direction: 'increasing',
    show: 'factor',
  });
  expect([zero.verdict, zero.computed, zero.reasons]).toEqual([
    'consistent',
    '0 → 5 2017-2019',
    ['zero-base'],
  ]);
  expect(judged(series({ 2017: 1 }), 'trend', ends).reasons).toEqual(['one-period-only']);
});

it('judges the steps that lead into the periods named', () => {
  const into = { ...whole, over: 'periods', direction: 'decreasing', periods: ['2022', '2023'] };
  const facts = series({ 2020: 326, 2022: 1146, 2024: 593 });
  expect(outcome(facts, 'trend', into)).toEqual([
    'inconsistent',
    'decreasing',
    '+251.53 % 2020-2022; max 2022',
    null,
  ]);
  expect(judged(facts, 'trend', into).reasons).toEqual(['period-not-published:2023']);
  expect(outcome(facts, 'trend', { ...into, periods: ['2024'] }).slice(0, 3)).toEqual([
    'consistent',
    'decreasing',
    '-48.25 % 2022-2024',
  ]);
  expect(judged(facts, 'trend', { ...into, periods: ['2023'] }).verdict).toBe('not_checkable');
});

it('refuses a series without periods, or with one period twice', () => {
  expect(refusedFor({ a: 1, b: 2 }, 'trend', { ...whole, series: [['a', 'b']] })?.code).toBe(
    'period-missing',
  );
  const twice = { a: { value: 1, period: '2020' }, b: { value: 2, period: '2020' } };
  expect(refusedFor(twice, 'trend', { ...whole, series: [['a', 'b']] })).toMatchObject({
    code: 'period-names-two-cells',
    params: { period: '2020' },
  });
});

it('agrees with any sorted series, and with none that a single year breaks', () => {
  const values = fc.array(fc.integer({ min: 10, max: 1e6 }), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(values, fc.nat(), (given, pick) => {
      const sorted = given.toSorted((a, b) => a - b);
      const facts = (list: readonly number[]) =>
        series(Object.fromEntries(list.map((value, at) => [2000 + at, value])));
      expect(judged(facts(sorted), 'monotone', whole).verdict).toBe('consistent');
      const at = 1 + (pick % (sorted.length - 1));
      const broken = sorted.with(at, (sorted[at - 1] ?? 0) - 1);
      expect(judged(facts(broken), 'monotone', whole).verdict).toBe('inconsistent');
    }),
  );
});
