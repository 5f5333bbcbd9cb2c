import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDecimal, printDecimal, printSigned, toFixed } from '../../../src/core/claim/decimal-text.ts';
import { halfOfDecimals, lastPlace } from '../../../src/core/claim/half-unit.ts';
import {
  add,
  compare,
  divide,
  larger,
  multiply,
  powerOfTen,
  rational,
  subtract,
  toNumber,
} from '../../../src/core/claim/rational.ts';

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => rational(n, d));

it('reads printed numbers exactly', () => {
  expect(parseDecimal('46.2')).toEqual({ value: { n: 231n, d: 5n }, decimals: 1 });
  expect(parseDecimal('25.0')).toEqual({ value: { n: 25n, d: 1n }, decimals: 1 });
  expect(parseDecimal('-0.3')?.value).toEqual({ n: -3n, d: 10n });
  expect(parseDecimal('1e-7')).toEqual({ value: { n: 1n, d: 10n ** 7n }, decimals: 7 });
  expect(parseDecimal('1e+21')).toEqual({ value: { n: 10n ** 21n, d: 1n }, decimals: 0 });
  for (const text of ['', '1,373', '1 373', '.5', '5.', 'NaN', 'Infinity', '1e99', '0x10', '9'.repeat(61)]) {
    expect(parseDecimal(text), text).toBeUndefined();
  }
});

it('prints half away from zero, without idle zeros', () => {
  expect(toFixed(rational(5, 1000), 2)).toBe('0.01');
  expect(toFixed(rational(-5, 1000), 2)).toBe('-0.01');
  expect(toFixed(rational(-4, 1000), 2)).toBe('0.00');
  expect(toFixed(rational(4149, 1000), 1)).toBe('4.1');
  expect(toFixed(rational(25, 10), 0)).toBe('3');
  expect(printDecimal(rational(597, 865))).toBe('0.690173');
  expect(printDecimal(rational(120))).toBe('120');
  expect(printDecimal(rational(1, 2))).toBe('0.5');
  expect(printSigned(rational(5, 2), 1)).toBe('+2.5');
  expect(printSigned(rational(-5, 2), 1)).toBe('-2.5');
  expect(printSigned(rational(0), 1)).toBe('0.0');
});

it('prints a decimal as it was read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const text = toFixed(rational(digits, 10 ** decimals), decimals);
      const read = parseDecimal(text);
      expect(read?.decimals).toBe(decimals);
      expect(read?.value).toEqual(rational(digits, 10 ** decimals));
    }),
  );
});

it('computes exactly', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(compare(larger(a, b), a)).toBeGreaterThanOrEqual(0);
      const divisor = b.n === 0n ? rational(1) : b;
      expect(multiply(divide(a, divisor), divisor)).toEqual(a);
      expect(toNumber(a)).toBeCloseTo(Number(a.n) / Number(a.d), 6);
    }),
  );
  expect(() => rational(1, 0)).toThrow(RangeError);
  expect(toNumber({ n: 10n ** 400n, d: 10n ** 399n })).toBeCloseTo(10, 9);
});

it('knows the place of the last digit that is not zero', () => {
  const places = ['34000', '4400', '1.3', '0', '120', '7', '0.25', '-10', '100.5'].map((text) =>
    lastPlace(parseDecimal(text)?.value ?? rational(0)),
  );
  expect(places).toEqual([3, 2, -1, 0, 1, 0, -2, 1, -1]);
  expect(halfOfDecimals(1)).toEqual(rational(5, 100));
  expect(powerOfTen(-3)).toEqual(rational(1, 1000));
});

it('prints the sign of what is less than one', () => {
  expect(printSigned(rational(1, 2), 1)).toBe('+0.5');
  expect(toFixed(rational(-1, 100), 2)).toBe('-0.01');
  expect(toFixed(rational(-1, 10), 1)).toBe('-0.1');
  expect(lastPlace(rational(1, 3))).toBe(-30);
  expect(lastPlace(rational(3, 16))).toBe(-4);
});
