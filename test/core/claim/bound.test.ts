import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

it('lets what is listed be at most the total', () => {
  const claim = { parts: ['a', 'b'], limit: 't' };
  expect(outcome({ a: 2, b: 3, t: 5 }, 'bound', claim)).toEqual(['consistent', '<=5', 5, 0]);
  expect(outcome({ a: 2, b: 3, t: 4 }, 'bound', claim)[0]).toBe('inconsistent');
  const open = judged({ a: 2, b: null, t: 4 }, 'bound', { ...claim, otherPeriods: 4 });
  expect([open.verdict, open.reasons]).toEqual(['consistent', ['part-not-published:b']]);
  expect(linesOf(open)).toEqual(['2 + ∅ = 2', '4 − 2 = 2', '2 / 4 = 0.5', '2 / 4 = 0.5']);
  const rounded = { a: { value: '2.04', kind: 'exact' }, t: { value: '2.0', kind: 'rounded' } };
  expect(outcome(rounded, 'bound', { parts: ['a'], limit: 't' })).toEqual(['consistent', '<=2', 2.04, 0.05]);
  expect(judged({ a: null, b: null, t: 4 }, 'bound', claim).verdict).toBe('not_checkable');
  expect(judged({ a: 1, b: 1, t: null }, 'bound', claim).verdict).toBe('not_checkable');
});

const about = (value: number) => ({ value, unit: 'percent', kind: 'approx' });
const shareOf = (more: object = {}) => ({
  cases: [{ parts: ['T.1.a', 'T.1.b'], whole: 'w', ...more }],
  claimed: 's',
});

it('compares a share with the one claimed', () => {
  const facts = { 'T.1.a': 40, 'T.1.b': 44, 'T.1.c': 50, w: 100, s: about(85) };
  const claim = judged(facts, 'share', shareOf({ among: ['T.1.*'] }));
  expect([claim.verdict, claim.expected, claim.computed, claim.tolerance]).toEqual([
    'consistent',
    0.85,
    0.84,
    0.02125,
  ]);
  expect(linesOf(claim)).toEqual([
    '(40 + 44) / 100 = 0.84',
    '(50 + 44) / 100 = 0.94',
    '(50 + 44 + 40) / 100 = 1.34',
  ]);
  expect(outcome({ ...facts, 'T.1.b': 42 }, 'share', shareOf())[0]).toBe('inconsistent');
  expect(outcome({ ...facts, w: null }, 'share', shareOf())[0]).toBe('not_checkable');
  expect(refusedFor({ ...facts, w: 0 }, 'share', shareOf())).toMatchObject({
    code: 'base-zero',
    params: { cell: 'w' },
  });
  expect(refusedFor({ ...facts, s: about(101) }, 'share', shareOf())?.code).toBe('percent-above-100');
  const rounded = { ...facts, w: { value: 98, kind: 'rounded' }, s: { value: '85.2', unit: 'percent' } };
  expect(outcome(rounded, 'share', shareOf())[0]).toBe('inconsistent');
  const near = { ...facts, w: { value: 99, kind: 'rounded' }, s: { value: '85.2', unit: 'percent' } };
  expect(outcome(near, 'share', shareOf())[0]).toBe('consistent');
});

it('never calls the share that was computed inconsistent, and catches one that was not', () => {
  const cells = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }));
  fc.assert(
    fc.property(cells, ([part, rest]) => {
      const value = ((100 * part) / (part + rest)).toFixed(3);
      const facts = { a: part, w: part + rest, s: { value, unit: 'percent', kind: 'rounded' } };
      const claim = { cases: [{ parts: ['a'], whole: 'w' }], claimed: 's' };
      expect(judged(facts, 'share', claim).verdict).toBe('consistent');
      expect(judged({ ...facts, a: part + 1 }, 'share', claim).verdict).toBe('inconsistent');
    }),
  );
});

it('refutes a choice of the largest by one left out that is larger', () => {
  const facts = { 'T.1.a': 10, 'T.1.b': 5, 'T.1.c': 7, w: 40, most: 2 };
  const claim = { chosen: ['T.1.a', 'T.1.b'], among: ['T.1.*'], whole: 'w' };
  const found = judged(facts, 'coverage', { ...claim, atMost: ['most'] });
  expect([found.verdict, found.computed, found.reasons]).toEqual([
    'inconsistent',
    '37.5 … 42.5 % / 40',
    ['left-out:c'],
  ]);
  expect(judged({ ...facts, 'T.1.c': 5 }, 'coverage', claim)).toMatchObject({
    verdict: 'consistent',
    computed: '37.5 % / 40',
  });
  expect(refusedFor({ ...facts, w: 0 }, 'coverage', claim)?.code).toBe('base-zero');
  expect(judged({ ...facts, w: null }, 'coverage', claim).verdict).toBe('not_checkable');
});

it('has no quotient of a total of 0', () => {
  expect(judged({ a: 0, t: 0 }, 'bound', { parts: ['a'], limit: 't' }).verdict).toBe('consistent');
});

it('judges a choice of one, and none whose numbers are not published', () => {
  const facts = { 'T.1.a': 10, 'T.1.b': 5, w: 40, open: null };
  const claim = { chosen: ['T.1.a'], among: ['T.1.*'], whole: 'w' };
  const single = judged(facts, 'coverage', { ...claim, atMost: ['T.1.b'] });
  expect([single.verdict, single.computed]).toEqual(['consistent', '25.0 … 37.5 % / 40']);
  expect(linesOf(single)).toEqual(['(10) / 40 = 25.0 %', '(10 + ≤ 5) / 40 ≤ 37.5 %']);
  expect(linesOf(judged(facts, 'coverage', claim))).toHaveLength(1);
  expect(judged(facts, 'coverage', { ...claim, atMost: ['open'] }).reasons).toEqual(['not-published:open']);
});

it('shows what is left for each of the other periods to one decimal', () => {
  const claim = { parts: ['a'], limit: 't', otherPeriods: 3 };
  expect(linesOf(judged({ a: 2, t: 4 }, 'bound', claim)).at(-1)).toBe('2 / 3 = 0.7');
});
