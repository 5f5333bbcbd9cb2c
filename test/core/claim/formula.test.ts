import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

const loss = {
  cost: { value: 1_000_000, unit: 'KZT/student/year' },
  people: 4416,
  share: { value: 30, unit: 'percent', kind: 'assumed' },
  loss: { value: '1.3248', unit: 'billion KZT/year' },
};
const tree = { product: ['cost', 'people', 'share'] };

it('recomputes a formula with its units', () => {
  const found = judged(loss, 'formula', { expression: tree, result: 'loss' });
  expect([found.verdict, found.expected, found.computed, found.tolerance]).toEqual([
    'consistent',
    1_324_800_000,
    1_324_800_000,
    0,
  ]);
  expect(linesOf(found)).toEqual(['1000000 × 4416 × 0.3 = 1324800000', 'KZT/year = KZT/year']);
  expect(outcome({ ...loss, people: 4417 }, 'formula', { expression: tree, result: 'loss' })[0]).toBe(
    'inconsistent',
  );
});

it('names the dimension that differs', () => {
  const facts = { ...loss, loss: { value: '1.3248', unit: 'billion KZT' } };
  const found = judged(facts, 'formula', { expression: tree, result: 'loss' });
  expect([found.verdict, found.reasons]).toEqual(['inconsistent', ['dimension-differs:year']]);
  expect(judged(facts, 'unit', { expression: tree, result: 'loss' })).toMatchObject({
    verdict: 'weak',
    expected: 'KZT/year',
    computed: 'KZT',
    reasons: ['dimension-differs:year', 'year-ignored'],
  });
  const short = { product: ['cost', 'share'] };
  expect(judged(facts, 'unit', { expression: short, result: 'loss' })).toMatchObject({
    verdict: 'inconsistent',
    reasons: ['dimension-differs:person', 'dimension-differs:year'],
  });
  expect(judged(loss, 'unit', { expression: tree, result: 'loss' }).verdict).toBe('consistent');
});

it('computes sums, differences, quotients and numbers, and brackets them in print', () => {
  const facts = { a: 6, b: 2, c: 4, r: 16 };
  const product = { product: [{ sum: ['a', 'b'] }, { difference: ['c', { difference: ['c', 'b'] }] }] };
  const found = judged(facts, 'formula', { expression: product, result: { fact: 'r', unit: 'person^2' } });
  expect([found.verdict, linesOf(found)[0]]).toEqual(['consistent', '(6 + 2) × (4 − (4 − 2)) = 16']);
  const half = { quotient: ['r', { number: 2, unit: 'thousand persons' }] };
  expect(
    judged({ ...facts, q: { value: '0.008', unit: '1' } }, 'formula', { expression: half, result: 'q' })
      .verdict,
  ).toBe('consistent');
  const zero = { quotient: ['a', { difference: ['b', 'b'] }] };
  expect(refusedFor(facts, 'formula', { expression: zero, result: 'r' })?.code).toBe('base-zero');
  expect(
    refusedFor({ ...facts, k: { value: 1, unit: 'KZT' } }, 'formula', {
      expression: { sum: ['a', 'k'] },
      result: 'r',
    })?.code,
  ).toBe('unit-mismatch');
  expect(refusedFor(facts, 'formula', { expression: { number: 2, unit: '/' }, result: 'r' })?.code).toBe(
    'unit-not-readable',
  );
  expect(judged({ ...facts, a: null }, 'formula', { expression: 'a', result: 'r' }).verdict).toBe(
    'not_checkable',
  );
});

it('lets rounded factors move the result by as much as they may', () => {
  const about = (value: string) => ({ value, unit: '1', kind: 'rounded' });
  const facts = (result: string) => ({ a: about('2.0'), b: about('3.0'), r: { value: result, unit: '1' } });
  const verdict = (result: string, expression: object) =>
    judged(facts(result), 'formula', { expression, result: 'r' }).verdict;
  const product = { product: ['a', 'b'] };
  expect(verdict('6.25', product)).toBe('consistent');
  expect(verdict('6.26', product)).toBe('inconsistent');
  const quotient = { quotient: ['b', 'a'] };
  expect(verdict('1.5625', quotient)).toBe('consistent');
  expect(verdict('1.563', quotient)).toBe('inconsistent');
  const sum = { sum: ['a', 'b'] };
  expect(verdict('5.1', sum)).toBe('consistent');
  expect(verdict('5.11', sum)).toBe('inconsistent');
});

it('computes facts from facts, and refuses a fact computed from itself', () => {
  const derived = (from: unknown) => ({ unit: 'persons', from });
  const facts = {
    a: 2,
    b: derived({ sum: ['a', 'c'] }),
    c: derived({ product: [{ number: 2 }, 'a'] }),
    t: 6,
  };
  expect(judged(facts, 'equality', { reference: 'b', stated: 't' }).verdict).toBe('consistent');
  const circle = { ...facts, c: derived({ sum: ['b', 'a'] }) };
  expect(refusedFor(circle, 'equality', { reference: 'b', stated: 't' })).toMatchObject({
    code: 'circular-reference',
    line: 7,
    params: { path: 'b → c → b' },
  });
  const wrong = { ...facts, b: { unit: 'KZT', from: 'a' } };
  expect(refusedFor(wrong, 'equality', { reference: 'b', stated: 't' })?.code).toBe('unit-mismatch');
  const open = { ...facts, a: null };
  expect(judged(open, 'equality', { reference: 'b', stated: 't' }).verdict).toBe('not_checkable');
});
