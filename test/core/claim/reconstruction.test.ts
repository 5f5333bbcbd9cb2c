import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged } from './judged.ts';

const exceeds = { reference: 'held', stated: 'told', reconstruct: { factors: ['cost', 'people', 'share'] } };
const facts = {
  held: { value: '1.3248', unit: 'billion KZT' },
  told: { value: 18, unit: 'billion KZT', kind: 'bound' },
  cost: { value: 1_000_000, unit: 'KZT/student/year' },
  people: 4416,
  share: { value: 30, unit: 'percent' },
  europe: 18_051,
};

it('finds a product that fits and says what it does without', () => {
  const [candidate, ...others] = judged(facts, 'equality', exceeds).candidates ?? [];
  expect(others).toEqual([]);
  expect(candidate).toEqual({
    label: 'candidate-explanation',
    line: '1000000 × 18051 × 1 = 18051000000',
    cells: ['cost', 'europe'],
    distance: 0.002833,
    factors: 2,
    absent: [
      { cell: 'people', value: '4416' },
      { cell: 'share', value: '0.3' },
    ],
  });
});

it('reaches to half a percent and to three factors, nearest first, then fewest', () => {
  const lines = (more: object) =>
    judged({ ...facts, europe: 1, ...more }, 'equality', exceeds).candidates?.map(({ line }) => line);
  expect(lines({ a: 18_090 })).toEqual(['1000000 × 18090 × 1 = 18090000000']);
  expect(lines({ a: 18_091 })).toEqual([]);
  expect(lines({ a: 17_910 })).toEqual(['1000000 × 17910 × 1 = 17910000000']);
  expect(lines({ a: 17_909 })).toEqual([]);
  expect(lines({ a: 60_000 })).toEqual(['1000000 × 0.3 × 60000 = 18000000000']);
  expect(lines({ a: 60_060, b: 18_018 })).toEqual([
    '1000000 × 18018 × 1 = 18018000000',
    '1000000 × 0.3 × 60060 = 18018000000',
  ]);
});

it('takes powers of ten from units only, and leaves places, bounds, zeros and outside facts alone', () => {
  const lines = (more: object) =>
    judged({ ...facts, europe: 1, ...more }, 'equality', exceeds).candidates?.map(({ line }) => line);
  expect(lines({ a: { value: '18.051', unit: 'thousand persons' } })).toEqual([
    '1000000 × 18051 × 1 = 18051000000',
  ]);
  expect(lines({ a: 18 })).toEqual([]);
  expect(lines({ a: { value: 18_000, kind: 'ordinal' } })).toEqual([]);
  expect(lines({ a: { value: 18_000, kind: 'bound' } })).toEqual([]);
  expect(lines({ a: { value: 18_000, outside: true } })).toEqual([]);
  expect(lines({ a: { value: 18_000, unit: 'grants' } })).toEqual([]);
  expect(lines({ a: 0, b: null, c: { value: 1, unit: '//' } })).toEqual([]);
});

it('finds the product of any three values', () => {
  const three = fc.uniqueArray(fc.integer({ min: 2, max: 999 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(three, ([a = 2, b = 3, c = 5]) => {
      const unit = (value: number) => ({ value, unit: '1' });
      const given = {
        a: unit(a),
        b: unit(b),
        c: unit(c),
        told: { value: a * b * c, unit: '1' },
        held: unit(1),
      };
      const { candidates = [] } = judged(given, 'equality', {
        ...exceeds,
        reconstruct: { factors: ['held'] },
      });
      expect(candidates[0]?.distance).toBe(0);
    }),
  );
});

it('is asked for, also by a formula whose result is another', () => {
  expect(judged(facts, 'equality', { reference: 'held', stated: 'told' }).candidates).toBeUndefined();
  const expression = { product: [{ fact: 'cost', unit: 'KZT/person' }, 'people', 'share'] };
  const wrong = { ...facts, told: { value: 18, unit: 'billion KZT' } };
  const found = judged(wrong, 'formula', { expression, result: 'told', reconstruct: true });
  expect(found.candidates?.[0]?.factors).toBe(2);
  const right = judged(wrong, 'formula', { expression, result: 'held', reconstruct: true });
  expect([right.verdict, right.candidates]).toEqual(['consistent', undefined]);
});
