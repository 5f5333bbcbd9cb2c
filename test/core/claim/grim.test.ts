import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPowerless } from '../../../src/core/claim/grim-powerless.ts';
import { checkedBases, checkedCounts, possibleBases, possibleCounts } from '../../../src/core/claim/grim.ts';
import { roundings } from '../../../src/core/claim/possible-range.ts';
import type { Rounding } from '../../../src/core/claim/possible-range.ts';

const none = { halfUp: [], halfEven: [], floor: [], ceil: [] };

/** 100k/n in units of the last digit by schoolbook division, rounded by looking at the remainder. */
const printed = (rounding: Rounding, count: number, base: number, decimals: number): bigint => {
  const [dividend, divisor] = [BigInt(count) * 10n ** BigInt(decimals + 2), BigInt(base)];
  const [whole, rest] = [dividend / divisor, dividend % divisor];
  const isHalf = rest + rest === divisor;
  const isMore = rest + rest > divisor;
  if (rounding === 'floor') return whole;
  if (rounding === 'ceil') return rest === 0n ? whole : whole + 1n;
  if (rounding === 'halfUp') return isMore || isHalf ? whole + 1n : whole;
  return isMore || (isHalf && whole % 2n === 1n) ? whole + 1n : whole;
};

const enumerate = (rounding: Rounding, units: number, base: number, decimals: number): number[] =>
  Array.from({ length: base + 1 }, (_none, count) => count).filter(
    (count) => printed(rounding, count, base, decimals) === BigInt(units),
  );

const textOf = (units: number, decimals: number, point = '.'): string => {
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}${point}${digits.slice(-decimals)}`;
};

/** Half of them percentages that some count does give, so that both answers are met often. */
const cases = fc
  .record({ base: fc.integer({ min: 1, max: 300 }), decimals: fc.integer({ min: 0, max: 3 }) })
  .chain(({ base, decimals }) =>
    fc.record({
      base: fc.constant(base),
      decimals: fc.constant(decimals),
      units: fc.oneof(
        fc.integer({ min: 0, max: 10 ** (decimals + 2) }),
        fc
          .record({ count: fc.integer({ min: 0, max: base }), rounding: fc.constantFrom(...roundings) })
          .map(({ count, rounding }) => Number(printed(rounding, count, base, decimals))),
      ),
    }),
  );

describe('the oracles of the method', () => {
  const six = ['75', '25', '33', '41', '66', '83'];

  it('three answers of thirteen people', () => {
    expect(possibleCounts('46.2', 13).halfUp).toEqual([6]);
    expect(possibleCounts('30,8', 13).halfUp).toEqual([4]);
    expect(possibleCounts('23.1 %', 13).halfUp).toEqual([3]);
    expect(possibleBases(['46.2', '30.8', '23.1'], 60).halfUp).toEqual([13, 26, 39, 52]);
  });

  test.each(six)('%s percent of thirteen people under no rounding', (percent) => {
    expect(possibleCounts(percent, 13)).toEqual(none);
  });

  it('the same six of twelve people, cut off', () => {
    expect(six.map((percent) => possibleCounts(percent, 12).floor)).toEqual([[9], [3], [4], [5], [8], [10]]);
  });

  it('bases for the six together', () => {
    expect(possibleBases(six, 60)).toEqual({
      halfUp: [],
      halfEven: [],
      floor: [12, 24, 36, 48, 56, 60],
      ceil: [52],
      mixed: [12, 24, 36, 48, 53, 54, 56, 58, 59, 60],
    });
  });
});

describe('possible counts', () => {
  it('tells the roundings apart where binary arithmetic could not', () => {
    expect(possibleCounts('0.5', 200)).toEqual({
      ...none,
      halfUp: [1],
      halfEven: [1],
      floor: [1],
      ceil: [1],
    });
    expect(possibleCounts('0', 200)).toEqual({ halfUp: [0], halfEven: [0, 1], floor: [0, 1], ceil: [0] });
    expect(possibleCounts('1', 200)).toEqual({ halfUp: [1, 2], halfEven: [2], floor: [2, 3], ceil: [1, 2] });
    // 1.005 lies below a half in binary and exactly on it in truth.
    expect(possibleCounts('1.01', 20_000).halfUp).toEqual([201, 202]);
    expect(possibleCounts('1.00', 20_000).halfEven).toEqual([199, 200, 201]);
  });

  it('knows nobody and everybody', () => {
    expect(possibleCounts('0', 7)).toEqual({ halfUp: [0], halfEven: [0], floor: [0], ceil: [0] });
    expect(possibleCounts('100.000000', 10_000_000)).toEqual({
      halfUp: [10_000_000],
      halfEven: [10_000_000],
      floor: [10_000_000],
      ceil: [10_000_000],
    });
  });

  it('is what counting every k by fractions gives', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('.', ','), ({ base, decimals, units }, point) => {
        const counts = possibleCounts(textOf(units, decimals, point), base);
        for (const rounding of roundings) {
          expect(counts[rounding], rounding).toEqual(enumerate(rounding, units, base, decimals));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes back any count it is given, at the limits of exact arithmetic too', () => {
    const people = fc.record({
      base: fc.integer({ min: 1, max: 10_000_000 }),
      part: fc.nat(),
      decimals: fc.constantFrom(4, 5, 6),
    });
    fc.assert(
      fc.property(people, fc.constantFrom(...roundings), ({ base, part, decimals }, rounding) => {
        const count = part % (base + 1);
        const units = Number(printed(rounding, count, base, decimals));
        expect(possibleCounts(textOf(units, decimals), base)[rounding]).toContain(count);
      }),
      { numRuns: 400 },
    );
  });

  it('can refute nothing once the base reaches the units of print', () => {
    const large = fc.integer({ min: 0, max: 3 }).chain((decimals) =>
      fc.record({
        decimals: fc.constant(decimals),
        units: fc.integer({ min: 0, max: 10 ** (decimals + 2) }),
        base: fc.integer({ min: 10 ** (decimals + 2), max: 5 * 10 ** (decimals + 2) }),
      }),
    );
    fc.assert(
      fc.property(large, ({ decimals, units, base }) => {
        const counts = possibleCounts(textOf(units, decimals), base);
        for (const rounding of roundings) expect(counts[rounding], rounding).not.toEqual([]);
        expect(isPowerless({ units, decimals }, base)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(isPowerless({ units: 50, decimals: 0 }, 99)).toBe(false);
    expect(possibleCounts('50', 99).halfUp).toEqual([]);
  });
});

describe('possible bases', () => {
  it('are those where each percentage is possible for itself', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1, maxLength: 3 }), (some) => {
        const texts = some.map(({ units, decimals }) => textOf(units, decimals));
        const bases = possibleBases(texts, 120);
        const all = Array.from({ length: 120 }, (_none, index) => index + 1);
        for (const rounding of roundings) {
          expect(bases[rounding], rounding).toEqual(
            all.filter((base) =>
              some.every(({ units, decimals }) => enumerate(rounding, units, base, decimals).length > 0),
            ),
          );
        }
        expect(bases.mixed).toEqual(
          all.filter((base) =>
            some.every(({ units, decimals }) =>
              (['halfUp', 'floor'] as const).some(
                (rounding) => enumerate(rounding, units, base, decimals).length > 0,
              ),
            ),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('what the check refuses', () => {
  test.each([
    ['half', 'percent-not-a-number'],
    ['', 'percent-not-a-number'],
    ['4 6', 'percent-not-a-number'],
    ['1e1', 'percent-not-a-number'],
    ['1.2.3', 'percent-not-a-number'],
    ['.5', 'percent-not-a-number'],
    ['-1', 'percent-out-of-range'],
    ['−0.1', 'percent-out-of-range'],
    ['101', 'percent-out-of-range'],
    ['100.1', 'percent-out-of-range'],
    ['100.09', 'percent-out-of-range'],
    ['-0', 'percent-out-of-range'],
    ['+5', 'percent-not-a-number'],
    ['9'.repeat(400), 'percent-out-of-range'],
    ['46.1538461', 'percent-too-precise'],
  ])('%s percent: %s', (percent, code) => {
    expect(checkedCounts(percent, 13)).toMatchObject({ ok: false, refusal: { code } });
    expect(checkedBases([percent], 60)).toMatchObject({ ok: false, refusal: { code } });
    expect(() => possibleCounts(percent, 13)).toThrow(code);
  });

  test.each([0, -13, 12.5, Number.NaN, Infinity, 10_000_001, 1e21, '', '13 people', '-13', '1e1'])(
    'base %s',
    (base) => {
      const params = { base: String(base), limit: '10000000' };
      expect(checkedCounts('50', base)).toEqual({
        ok: false,
        refusal: { code: 'base-not-possible', params },
      });
      expect(checkedBases(['50'], base)).toMatchObject({ refusal: { code: 'max-base-not-possible' } });
    },
  );

  test.each([0, -13, 12.5, Number.NaN, Infinity, 10_000_001])('throws where the base %s is a bug', (base) => {
    expect(() => possibleCounts('50', base)).toThrow(RangeError);
    expect(() => possibleBases(['50'], base)).toThrow(RangeError);
  });

  it('a search without percentages or too far', () => {
    expect(checkedBases([], 60)).toEqual({ ok: false, refusal: { code: 'no-percentages', params: {} } });
    expect(checkedBases(['50'], 100_001)).toMatchObject({ refusal: { params: { limit: '100000' } } });
    expect(checkedBases(['50'], '100000').ok).toBe(true);
    expect(() => possibleBases(['50'], 0)).toThrow(RangeError);
  });
});
