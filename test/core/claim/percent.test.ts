import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

const percent = (value: string) => ({ value, unit: 'percent', kind: 'rounded' });
const trio = { a: percent('46.2'), b: percent('30.8'), c: percent('23.1'), n: 13 };
const all = ['a', 'b', 'c'];

it('lets percentages of single answers miss 100 by their rounding only', () => {
  expect(outcome(trio, 'percent_sum', { percents: all })).toEqual(['consistent', '100 ± 0.15', 100.1, 0.15]);
  expect(outcome({ ...trio, c: percent('23.2') }, 'percent_sum', { percents: all })[0]).toBe('inconsistent');
  expect(outcome({ ...trio, c: percent('22.9') }, 'percent_sum', { percents: all })[0]).toBe('consistent');
  expect(outcome({ ...trio, c: percent('22.8') }, 'percent_sum', { percents: all })[0]).toBe('inconsistent');
  const many = { percents: all, answers: 'multiple' };
  expect(outcome({ ...trio, c: percent('60.0') }, 'percent_sum', many)[0]).toBe('not_applicable');
  const fraction = { a: { value: '0.5', unit: 'fraction', decimals: 3, kind: 'rounded' }, b: percent('50') };
  expect(outcome(fraction, 'percent_sum', { percents: ['a', 'b'] })).toEqual([
    'consistent',
    '100 ± 0.55',
    100,
    0.55,
  ]);
});

it('refuses a percentage above 100 and other units', () => {
  const over = refusedFor({ a: percent('100.1') }, 'percent_sum', { percents: ['a'] });
  expect(over).toMatchObject({ code: 'percent-above-100', line: 7, params: { cell: 'a', value: '100.1' } });
  expect(refusedFor({ a: 3 }, 'percent_sum', { percents: ['a'] })?.code).toBe('unit-mismatch');
  expect(refusedFor({ a: percent('-1') }, 'percent_sum', { percents: ['a'] })?.code).toBe(
    'percent-above-100',
  );
});

it('asks whether a whole number of people makes a percentage', () => {
  expect(outcome(trio, 'grim', { percents: all, base: 'n' })).toEqual([
    'consistent',
    'exists',
    '6,4,3',
    'half-up',
  ]);
  const missing = judged({ a: percent('75'), n: 13, m: 12 }, 'grim', {
    percents: ['a'],
    base: 'n',
    otherBases: ['m'],
  });
  expect([missing.verdict, missing.computed]).toEqual(['inconsistent', 'none']);
  expect(linesOf(missing)).toEqual(['n = 13: 75 % → none', 'n = 12, half-up: 75 % → 9/12']);
  expect(refusedFor({ a: percent('75'), n: 0 }, 'grim', { percents: ['a'], base: 'n' })?.code).toBe(
    'base-zero',
  );
  expect(judged({ a: percent('75'), n: 100 }, 'grim', { percents: ['a'], base: 'n' }).verdict).toBe(
    'not_applicable',
  );
  expect(judged({ a: percent('75'), n: null }, 'grim', { percents: ['a'], base: 'n' }).verdict).toBe(
    'not_checkable',
  );
  expect(refusedFor({ a: percent('75.0000001'), n: 9 }, 'grim', { percents: ['a'], base: 'n' })?.code).toBe(
    'percent-too-precise',
  );
});

it('lists the bases that fit a set', () => {
  const six = Object.fromEntries(
    [75, 25, 33, 41, 66, 83].map((value) => [`g${value}`, percent(String(value))]),
  );
  const claim = { percents: Object.keys(six), base: 'n', searchTo: 60 };
  expect(judged({ ...six, n: 13 }, 'grim_base', claim).computed).toBe(
    'floor: 12, 24, 36, 48, 56, 60; half-up: none',
  );
  expect(judged({ ...six, n: 12 }, 'grim_base', claim).verdict).toBe('consistent');
  expect(judged({ ...trio, n: 14 }, 'grim_base', { ...claim, percents: all }).computed).toBe(
    'half-up: 13, 26, 39, 52',
  );
});

it('never calls a percentage of a count inconsistent', () => {
  const base = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(base, fc.nat(), fc.integer({ min: 0, max: 2 }), (n, pick, decimals) => {
      const count = pick % (n + 1);
      const unitsOf = 100 * 10 ** decimals;
      const value = (Math.floor((2 * count * unitsOf + n) / (2 * n)) / 10 ** decimals).toFixed(decimals);
      expect(judged({ a: percent(value), n }, 'grim', { percents: ['a'], base: 'n' }).verdict).toBe(
        'consistent',
      );
    }),
  );
});

it('shows what other bases give, with the cells used', () => {
  const facts = { a: percent('75'), b: percent('25'), n: 13, m: 12 };
  const found = judged(facts, 'grim', { percents: ['a', 'b'], base: 'n', otherBases: ['m'], searchTo: 12 });
  expect(linesOf(found)).toEqual([
    'n = 13: 75 %, 25 % → none',
    'n = 12, half-up: 75 %, 25 % → 9/12, 3/12',
    'n ≤ 12, half-up: 4, 8, 12',
    'n ≤ 12, half-even: 4, 8, 12',
    'n ≤ 12, floor: 4, 8, 12',
    'n ≤ 12, ceil: 4, 8, 12',
    'n ≤ 12, mixed: 4, 8, 12',
  ]);
  expect(found.evidence.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['a', 'b', 'n'],
    ['a', 'b', 'm'],
  ]);
});
