import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

const table = (values: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`T.2024.${name}`, value]));

it('compares a claimed order with the values and reports the narrowest margin', () => {
  const descending = { form: 'descending', items: ['T.2024.*'] };
  const found = judged(table({ a: 9, b: 4, c: 3 }), 'rank', descending);
  expect([found.verdict, found.computed]).toEqual(['consistent', 'a > b > c']);
  expect(linesOf(found)).toEqual(['9 ; 4 ; 3', 'b − c = 1']);
  expect(outcome(table({ a: 4, b: 9 }), 'rank', descending)).toEqual([
    'inconsistent',
    'a > b',
    'b > a',
    null,
  ]);
  const tie = judged(table({ a: 4, b: 4 }), 'rank', descending);
  expect([tie.verdict, tie.reasons]).toEqual(['inconsistent', ['tied']]);
  expect(judged(table({ a: 4, b: 4 }), 'rank', { ...descending, ties: true }).verdict).toBe('consistent');
  expect(judged(table({ a: 4, b: null }), 'rank', descending).verdict).toBe('not_checkable');
  const sums = {
    form: 'descending',
    items: [
      { name: 'x', sum: ['T.2024.a', 'T.2024.b'] },
      { name: 'y', sum: ['T.2024.c'] },
    ],
  };
  expect(outcome(table({ a: 2, b: 3, c: 6 }), 'rank', sums)).toEqual([
    'inconsistent',
    'x > y',
    'y > x',
    null,
  ]);
});

it('judges any order right, and any exchange of two different values wrong', () => {
  const values = fc.uniqueArray(fc.nat(1e6), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(values, fc.nat(), (given, pick) => {
      const sorted = given.toSorted((a, b) => b - a);
      const facts = (list: readonly number[]) =>
        table(Object.fromEntries(list.map((value, at) => [`n${at}`, value])));
      const claim = { form: 'descending', items: ['T.2024.*'] };
      expect(judged(facts(sorted), 'rank', claim).verdict).toBe('consistent');
      const at = pick % (sorted.length - 1);
      const swapped = sorted.with(at, sorted[at + 1] ?? 0).with(at + 1, sorted[at] ?? 0);
      expect(judged(facts(swapped), 'rank', claim).verdict).toBe('inconsistent');
    }),
  );
});

it('finds who was left out of the leaders', () => {
  const top = { form: 'top', table: 'T', periods: ['2024'], named: ['a', 'b'] };
  expect(outcome(table({ a: 9, b: 3, c: 4 }), 'rank', top)).toEqual([
    'inconsistent',
    'a, b',
    'c omitted',
    null,
  ]);
  expect(outcome(table({ a: 9, b: 4, c: 4 }), 'rank', top)).toEqual(['consistent', 'a, b', 'a, b', null]);
  expect(refusedFor(table({ a: 9 }), 'rank', top)).toMatchObject({
    code: 'missing-cell',
    line: 3,
    params: { cell: 'T.2024.b' },
  });
  const two = { 'T.1.a': 1, 'T.1.b': 2, 'T.2.a': 2, 'T.2.b': 1, 'T.3.a': null, 'T.3.b': null };
  const first = { ...top, periods: ['1', '2', '3'], named: ['a'] };
  const found = judged(two, 'rank', first);
  expect([found.verdict, found.expected, found.computed]).toEqual(['inconsistent', 'a first', 'b first: 1']);
  expect(found.reasons).toEqual(['not-published:T.3.a', 'not-published:T.3.b']);
  expect(judged(two, 'rank', { ...first, periods: ['2'] }).computed).toBe('a first: 2');
  const three = { 'T.1.a': 1, 'T.1.b': 2, 'T.1.c': 0, 'T.2.a': 2, 'T.2.b': 1, 'T.2.c': 3 };
  expect(judged(three, 'rank', { ...top, periods: ['1', '2'] }).computed).toBe('1/2');
});

it('places a value among others, per another list if asked', () => {
  const position = { form: 'position', subject: ['T.2024.b'], among: ['T.2024.*'], claimed: 'place' };
  const facts = { ...table({ a: 9, b: 4, c: 3 }), place: { value: 2, unit: 'rank', kind: 'ordinal' } };
  expect(outcome(facts, 'rank', position)).toEqual(['consistent', 2, 2, null]);
  expect(outcome({ ...facts, 'T.2024.b': 2 }, 'rank', position)).toEqual(['inconsistent', 2, 3, null]);
  const text = { ...position, subject: ['T.2024.b', 'said'] };
  expect(outcome({ ...facts, said: 10 }, 'rank', text)[2]).toBe('2; 1');
  const part = { ...position, complete: 'no', list: 'T' };
  expect(judged(facts, 'rank', part)).toMatchObject({
    verdict: 'not_checkable',
    computed: 'T: b #2',
    reasons: ['list-not-complete'],
  });
  expect(judged({ ...facts, 'T.2024.b': 2 }, 'rank', part).verdict).toBe('inconsistent');
  const per = { ...position, per: ['pa', 'pb', 'pc'] };
  const people = {
    pa: { value: 9, unit: 'million persons' },
    pb: { value: 1, unit: 'million persons' },
    pc: { value: 2, unit: 'million persons' },
  };
  const ratio = judged({ ...facts, ...people }, 'rank', per);
  expect([ratio.verdict, ratio.computed]).toEqual(['inconsistent', 1]);
  expect(refusedFor({ ...facts, ...people, pc: 0 }, 'rank', per)?.code).toBe('base-zero');
  expect(refusedFor({ ...facts, ...people }, 'rank', { ...per, per: ['pa'] })?.code).toBe('lists-differ');
  expect(judged({ ...facts, place: null }, 'rank', position).verdict).toBe('not_checkable');
});

it('compares a list of leaders in its order', () => {
  const list = { table: 'T', period: '2024', named: ['a', 'b'] };
  expect(outcome(table({ b: 4, a: 9, c: 3 }), 'list', list)).toEqual(['consistent', 'a, b', 'a, b', null]);
  expect(outcome(table({ b: 4, a: 9, c: 5 }), 'list', list)).toEqual(['inconsistent', 'a, b', 'a, c', null]);
  expect(judged(table({ b: null, a: 9 }), 'list', list).verdict).toBe('not_checkable');
  expect(refusedFor(table({ a: 9 }), 'list', list)?.code).toBe('missing-cell');
});

it('compares one value with one or with many', () => {
  const facts = { a: { value: 33, period: '2020' }, b: { value: 909, period: '2015' }, c: 20, z: 0 };
  const compare = { left: 'a', relation: '<', right: ['b'] };
  expect(outcome(facts, 'compare', compare)).toEqual(['consistent', '< 909', '33', null]);
  expect(outcome(facts, 'compare', { ...compare, show: 'change-since' })[2]).toBe('-96.37 % vs 2015');
  expect(outcome(facts, 'compare', { ...compare, show: 'change' })[2]).toBe('-96.37 %');
  expect(outcome(facts, 'compare', { ...compare, relation: '<=', show: 'ratio' })).toEqual([
    'consistent',
    '<=1',
    0.036304,
    null,
  ]);
  expect(outcome(facts, 'compare', { ...compare, relation: '>' })[0]).toBe('inconsistent');
  expect(outcome(facts, 'compare', { ...compare, relation: '>=', right: ['a'] })[0]).toBe('consistent');
  expect(outcome(facts, 'compare', { ...compare, relation: '<=', right: ['a'] })[0]).toBe('consistent');
  expect(outcome(facts, 'compare', { ...compare, relation: '>', right: ['a'] })[0]).toBe('inconsistent');
  const many = { ...compare, of: 'many' };
  const against = (...right: string[]) => outcome(facts, 'compare', { ...many, right }).slice(0, 3);
  expect(against('b', 'b', 'c')).toEqual(['consistent', '< many', '2/3']);
  expect(against('b', 'c')).toEqual(['weak', '< many', '1/2']);
  expect(against('c', 'c')).toEqual(['inconsistent', '< many', '0/2']);
  expect(refusedFor(facts, 'compare', { ...compare, right: ['z'], show: 'ratio' })?.code).toBe('base-zero');
  expect(judged({ a: 1, b: null }, 'compare', compare).verdict).toBe('not_checkable');
});

it('tells above, below and equal apart', () => {
  const facts = { a: 2, same: 2, below: 1, above: 3, open: null };
  const compare = (relation: string, ...right: string[]) =>
    judged(facts, 'compare', { left: 'a', relation, right });
  const verdicts = (relation: string) =>
    ['below', 'same', 'above'].map((name) => compare(relation, name).verdict);
  expect(verdicts('<')).toEqual(['inconsistent', 'inconsistent', 'consistent']);
  expect(verdicts('<=')).toEqual(['inconsistent', 'consistent', 'consistent']);
  expect(verdicts('>')).toEqual(['consistent', 'inconsistent', 'inconsistent']);
  expect(verdicts('>=')).toEqual(['consistent', 'consistent', 'inconsistent']);
  expect(linesOf(compare('<', 'below', 'same', 'above'))).toEqual(['2 > 1', '2 = 2', '2 < 3']);
  expect(compare('<', 'above', 'open').verdict).toBe('not_checkable');
});

it('shows the sums and the quotients that it ranks', () => {
  const sums = { form: 'descending', items: [{ name: 'x', sum: ['T.2024.a', 'T.2024.b'] }, 'T.2024.c'] };
  expect(linesOf(judged(table({ a: 2, b: 3, c: 1 }), 'rank', sums))).toEqual([
    'x: 2 + 3 = 5',
    '5 ; 1',
    'x − c = 4',
  ]);
  const facts = {
    ...table({ a: 9, b: 4 }),
    pa: 9000,
    pb: { value: '1.5', unit: 'thousand persons' },
    place: 1,
  };
  const position = { form: 'position', subject: ['T.2024.b'], among: ['T.2024.*'], claimed: 'place' };
  expect(linesOf(judged(facts, 'rank', { ...position, per: ['pa', 'pb'] }))).toEqual(['b 2.67 > a 1.00']);
  expect(linesOf(judged({ ...facts, 'T.2024.b': '4.5' }, 'rank', position))).toEqual(['a 9 > b 4.5']);
});
