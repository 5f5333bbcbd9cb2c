import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatShare, formatSigned } from '../../../src/core/basics/format-number.ts';
import { locales } from '../../../src/core/basics/locale.ts';

/** ICU prints a hyphen for a minus and a signed zero; ours are U+2212 and a plain zero. */
const asOurs = (text: string): string => {
  const printed = text.replace(/^-/, '\u2212');
  return /[1-9]/.test(printed) ? printed : printed.replace(/^[\u2212+]/, '');
};
/** Exact in binary with three digits, so that rounding a decimal half is not compared, only its printing. */
const number = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([whole, eighths]) => whole + eighths / 8);

describe.each(locales)('%s', (locale) => {
  test('numbers as ICU prints them', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 3, max: 6 }), (value, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const icu = new Intl.NumberFormat(locale, { ...digits, useGrouping: 'always' });
        expect(formatNumber(value, locale, decimals)).toBe(asOurs(icu.format(value)));
        const signed = new Intl.NumberFormat(locale, {
          ...digits,
          useGrouping: 'always',
          signDisplay: 'exceptZero',
        });
        expect(formatSigned(value, locale, decimals)).toBe(asOurs(signed.format(value)));
      }),
    );
  });
  test('whole numbers, small and large', () => {
    const icu = new Intl.NumberFormat(locale, { useGrouping: 'always' });
    for (const value of [0, 7, 999, 1000, 4416, 33_940, 1_324_800_000, -1421])
      expect(formatNumber(value, locale)).toBe(asOurs(icu.format(value)));
  });
  test('shares as ICU prints percent', () => {
    const icu = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 });
    for (const share of [0, 0.122, 0.5, 1, -0.4903, 12.5])
      expect(formatShare(share, locale)).toBe(asOurs(icu.format(share)));
  });
});

test('what rounds to zero has no sign', () => {
  expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
  expect(formatSigned(0.04, 'en', 1)).toBe('0.0');
});
