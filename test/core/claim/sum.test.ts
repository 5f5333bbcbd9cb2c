import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judged, linesOf, outcome, refusedFor } from './judged.ts';

const rounded = (value: string) => ({ value, kind: 'rounded' });

it('is consistent within half a unit of each rounded number, and not beyond', () => {
  const sum = { parts: ['a', 'b'], total: 't' };
  expect(outcome({ a: 2, b: 3, t: 5 }, 'sum', sum)).toEqual(['consistent', 5, 5, 0]);
  expect(outcome({ a: 2, b: 3, t: 6 }, 'sum', sum)).toEqual(['inconsistent', 6, 5, 0]);
  expect(outcome({ a: rounded('1.4'), b: rounded('1.4'), t: rounded('2.9') }, 'sum', sum)).toEqual([
    'consistent',
    2.9,
    2.8,
    0.15,
  ]);
  const [verdict] = outcome({ a: rounded('1.4'), b: rounded('1.4'), t: rounded('2.95') }, 'sum', sum);
  expect(verdict).toBe('inconsistent');
  const edge = outcome(
    { a: rounded('1.4'), b: rounded('1.4'), t: { value: '2.9', kind: 'exact' } },
    'sum',
    sum,
  );
  expect(edge[0]).toBe('consistent');
});

it('takes "about" as 2.5 % or half of the last place, whichever is more', () => {
  const facts = (value: number, total: number) => ({ a: value, t: { value: total, kind: 'approx' } });
  const verdict = (value: number, total: number) =>
    judged(facts(value, total), 'sum', { parts: ['a'], total: 't' }).verdict;
  expect(verdict(1025, 1000)).toBe('consistent');
  expect(verdict(1500, 1000)).toBe('consistent');
  expect(verdict(1501, 1000)).toBe('inconsistent');
  expect(verdict(1005, 1001)).toBe('consistent');
  expect(verdict(1026, 1001)).toBe('consistent');
  expect(verdict(1027, 1001)).toBe('inconsistent');
});

it('bounds what is missing, and never takes it for zero', () => {
  const sum = { parts: ['a', 'b'], total: 't' };
  const open = judged({ a: 2, b: null, t: 5 }, 'sum', sum);
  expect(open.verdict).toBe('bounded');
  expect(open.severity).toBe('info');
  expect(open.reasons).toEqual(['part-not-published:b', 'implied-value:3']);
  expect(linesOf(open)).toEqual(['2 + ∅ = 5', '∅ = 5 − 2 = 3']);
  expect(judged({ a: 5, b: null, t: 5 }, 'sum', sum).verdict).toBe('consistent_if_missing_is_zero');
  expect(judged({ a: 6, b: null, t: 5 }, 'sum', sum).verdict).toBe('inconsistent');
  expect(judged({ a: null, b: null, t: 5 }, 'sum', sum).verdict).toBe('not_checkable');
  expect(judged({ a: 2, b: 3, t: null }, 'sum', sum).verdict).toBe('not_checkable');
});

it('drops parts that are said to be unpublished, and refuses when one is published', () => {
  const sum = { parts: ['a'], total: 't', unpublished: ['b'] };
  expect(judged({ a: 5, b: null, t: 5 }, 'sum', sum).verdict).toBe('consistent');
  expect(judged({ a: 5, b: null, t: 5 }, 'sum', sum).reasons).toEqual(['part-not-published:b']);
  expect(refusedFor({ a: 5, b: 1, t: 5 }, 'sum', sum)?.code).toBe('part-is-published');
});

it('adds in one unit and names units that cannot be added', () => {
  const facts = { a: { value: '1.5', unit: 'thousand persons' }, b: 500, t: 2000 };
  expect(outcome(facts, 'sum', { parts: ['a', 'b'], total: 't' })).toEqual(['consistent', 2000, 2000, 0]);
  const mixed = refusedFor({ a: { value: 1, unit: 'KZT' }, t: 1 }, 'sum', { parts: ['a'], total: 't' });
  expect(mixed).toMatchObject({ code: 'unit-mismatch', params: { left: 'KZT', right: 'person' } });
});

it('says nothing of an empty table', () => {
  const empty = judged({ t: 1 }, 'sum', { parts: ['Nothing.2024.*'], total: 't' }, ['Nothing']);
  expect([empty.verdict, empty.reasons]).toEqual(['not_checkable', ['empty-table']]);
});

const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
const factsOf = (parts: readonly number[], total: number) =>
  Object.fromEntries([...parts.map((value, at) => [`p${at}`, value] as const), ['t', total] as const]);
const claimOf = (parts: readonly number[]) => ({ parts: parts.map((_value, at) => `p${at}`), total: 't' });
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

it('never calls a table inconsistent that adds up', () => {
  fc.assert(
    fc.property(counts, (parts) => {
      expect(judged(factsOf(parts, total(parts)), 'sum', claimOf(parts)).verdict).toBe('consistent');
    }),
  );
});

it('catches a change of any one cell', () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 1000 }), (parts, pick, by) => {
      const facts = factsOf(parts, total(parts));
      const names = Object.keys(facts);
      const name = names[pick % names.length] ?? 't';
      const changed = { ...facts, [name]: (facts[name] ?? 0) + by };
      expect(judged(changed, 'sum', claimOf(parts)).verdict).toBe('inconsistent');
    }),
  );
});

it('never calls rounded parts of a rounded total inconsistent', () => {
  const thousandths = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(thousandths, (parts) => {
      const print = (value: number): string => (Math.round(value / 100) / 10).toFixed(1);
      const facts = Object.fromEntries([
        ...parts.map((value, at) => [`p${at}`, rounded(print(value))] as const),
        ['t', rounded(print(total(parts)))] as const,
      ]);
      expect(judged(facts, 'sum', claimOf(parts)).verdict).toBe('consistent');
    }),
  );
});
