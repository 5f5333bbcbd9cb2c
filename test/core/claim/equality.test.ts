import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

const same = { reference: 'a', stated: 'b' };

it('compares within half a unit of both, in one unit', () => {
  expect(outcome({ a: 350, b: 350 }, 'equality', same)).toEqual(['consistent', 350, 350, 0]);
  expect(outcome({ a: 350, b: 351 }, 'equality', same)).toEqual(['inconsistent', 350, 351, 0]);
  const a = { value: '91.9', kind: 'rounded', unit: 'thousand persons' };
  expect(outcome({ a, b: { value: 91_950, kind: 'exact' } }, 'equality', same)[0]).toBe('consistent');
  expect(outcome({ a, b: { value: 91_951, kind: 'exact' } }, 'equality', same)[0]).toBe('inconsistent');
  expect(judged({ a: null, b: 1 }, 'equality', same).reasons).toEqual(['not-published:a']);
});

it('takes "exceeds x" up to one and a half times x', () => {
  const verdict = (value: string) =>
    judged({ a: { value }, b: { value: 18, kind: 'bound' } }, 'equality', same).verdict;
  expect(['17.9', '18', '18.1', '27', '27.1'].map(verdict)).toEqual([
    'inconsistent',
    'inconsistent',
    'consistent',
    'consistent',
    'weak',
  ]);
});

it('does not judge figures that answer different questions', () => {
  const claim = judged({ a: 1, b: 2 }, 'equality', { ...same, comparable: 'no' });
  expect([claim.verdict, claim.reasons]).toEqual(['not_checkable', ['different-questions']]);
});

it('shows percentages of few as counts', () => {
  const percent = (value: string) => ({ value, unit: 'percent', kind: 'rounded' });
  const facts = { a: percent('30.8'), b: percent('33'), n: 13, m: 12 };
  const claim = judged(facts, 'equality', { ...same, bases: ['n', 'm'] });
  expect(claim.computed).toBe('4/13 ≠ 4/12');
  expect(linesOf(claim)).toContain('4/13 ≠ 4/12; Fisher p = 1.0000');
  const halves = { a: percent('50'), b: percent('50.0'), n: 12, m: 14 };
  expect(judged(halves, 'equality', { ...same, bases: ['n', 'm'] }).computed).toBe('6/12 = 7/14');
  const none = judged({ ...facts, m: 13 }, 'equality', { ...same, bases: ['n', 'm'] });
  expect([none.computed, none.reasons]).toEqual(['4/13 ≠ ∅', ['base-not-known']]);
  expect(refusedFor({ ...facts, m: 0 }, 'equality', { ...same, bases: ['n', 'm'] })?.code).toBe('base-zero');
  expect(refusedFor({ ...facts, m: 1.5 }, 'equality', { ...same, bases: ['n', 'm'] })?.code).toBe(
    'base-not-whole',
  );
});

it('shows a printed "about" beside the precise number rounded as far', () => {
  const about = (value: number) => ({ value, kind: 'approx' });
  const claim = { precise: 'p', printed: 'q' };
  expect(outcome({ p: 33_940, q: about(34_000) }, 'rounding', claim)).toEqual([
    'consistent',
    34_000,
    34_000,
    850,
  ]);
  expect(outcome({ p: 4449, q: about(4400) }, 'rounding', claim)).toEqual(['consistent', 4400, 4400, 110]);
  expect(outcome({ p: 4511, q: about(4400) }, 'rounding', claim)).toEqual(['inconsistent', 4400, 4500, 110]);
  expect(judged({ p: null, q: 1 }, 'rounding', claim).verdict).toBe('not_checkable');
});

it('shows on which side of a bound a value lies, and no quotient of 0', () => {
  const bound = (a: number) => linesOf(judged({ a, b: { value: 18, kind: 'bound' } }, 'equality', same))[0];
  expect([17, 18, 19].map(bound)).toEqual(['17 ≤ 18', '18 ≤ 18', '19 > 18']);
  expect(linesOf(judged({ a: 0, b: 5 }, 'equality', same))).toEqual(['|0 − 5| = 5']);
});

it('tests the difference of counts up to 2,000 people together', () => {
  const percent = (value: string) => ({ value, unit: 'percent', kind: 'rounded' });
  const facts = { a: percent('50.00'), b: percent('49.95'), n: 1000, m: 1001 };
  const claim = { ...same, bases: ['n', 'm'] };
  expect(linesOf(judged(facts, 'equality', claim)).at(-1)).toBe('500/1000 ≠ 500/1001');
  const fewer = { ...facts, b: percent('50.00'), m: 1000 };
  expect(linesOf(judged(fewer, 'equality', claim)).at(-1)).toBe('500/1000 = 500/1000; Fisher p = 1.0000');
});
