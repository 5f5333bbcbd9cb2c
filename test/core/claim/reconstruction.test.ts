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

const bare = (value: number | string) => ({ value, unit: '1' });
const searched = (given: Parameters<typeof judged>[0], told: number | string = 1000) =>
  judged({ ...given, told: bare(told), held: bare('0.001') }, 'equality', {
    ...exceeds,
    reconstruct: { factors: ['held'] },
  }).candidates?.map(({ line }) => line);

it('shows the five nearest', () => {
  const near = Object.fromEntries(
    [1001, 1002, 1003, 1004, 999, 998].map((value) => [`n${value}`, bare(value)]),
  );
  expect(searched(near)).toHaveLength(5);
  expect(searched(near)?.[0]).toBe('1001 × 999 × 0.001 = 999.999');
});

it('finds results below one, and leaves a factor of one away', () => {
  expect(searched({ a: bare(5), b: bare('0.1'), one: bare(1) }, '0.5')).toEqual(['5 × 0.1 = 0.5']);
});

it('leaves triples away above 400 values and pairs above 4,000', () => {
  const noise = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_none, at) => [`n${at}`, bare(1e9 + at)]));
  const three = { a: bare(2), b: bare(5), c: bare(100) };
  const two = { a: bare(10), b: bare(100) };
  const product = '2 × 5 × 100 = 1000';
  // The held number is a value of the pool too.
  expect(searched({ ...three, ...noise(396) })).toEqual([product]);
  expect(searched({ ...three, ...noise(397) })).toEqual([]);
  expect(searched({ ...two, ...noise(3997) })).toEqual(['10 × 100 = 1000']);
  expect(searched({ ...two, ...noise(3998) })).toEqual([]);
});

it('does not ask what a factor would have to be when the reference is 0', () => {
  const claim = judged({ ...facts, held: { value: 0, unit: 'KZT' } }, 'equality', exceeds);
  expect(claim.evidence).toHaveLength(1);
});
