import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/core/basics/locale.ts';
import { costSums } from '../../../src/core/mobility/cost-sums.ts';
import { currencies, minorDigitsOf } from '../../../src/core/mobility/currency.ts';
import { formatMoney } from '../../../src/core/mobility/format-money.ts';
import { readMoney } from '../../../src/core/mobility/read-money.ts';
import { readRate } from '../../../src/core/mobility/read-rate.ts';
import { tengeOf } from '../../../src/core/mobility/tenge-of.ts';
import { writtenMoney } from '../../../src/core/mobility/written-money.ts';

const currency = fc.constantFrom('EUR', 'TRY', 'USD', 'JPY', 'KWD', 'KZT');
const amount = fc.integer({ min: 0, max: 10 ** 12 });
const rate = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.stringMatching(/^\d{1,4}$/))
  .map(([whole, fraction]) => `${whole}.${fraction}`);
const line = fc
  .record({ currency, planned: amount, rate, actual: fc.option(amount), actualRate: rate })
  .map(({ rate: plannedRate, actual, actualRate, ...rest }) => {
    const isTenge = rest.currency === 'KZT';
    return {
      ...rest,
      paidBy: 'grant' as const,
      plannedRate: isTenge ? null : plannedRate,
      actual,
      actualRate: isTenge || actual === null ? null : actualRate,
    };
  });

describe('an amount in tenge', () => {
  it('is exact but for half a tiyn', () => {
    // By hand: 1765.50 EUR at 608.13 = 1,073,653.515 tenge; half a tiyn is rounded up.
    expect(tengeOf(176_550, 'EUR', '608.13')).toBe(107_365_352n);
    // 24,899.90 TRY at 12.36 = 307,762.764 tenge.
    expect(tengeOf(2_489_990, 'TRY', '12.36')).toBe(30_776_276n);
    // Yen have no minor unit, Kuwaiti dinars three digits: 1000 JPY at 3.5, 1.234 KWD at 1700.
    expect(tengeOf(1000, 'JPY', '3.5')).toBe(350_000n);
    expect(tengeOf(1234, 'KWD', '1700')).toBe(209_780n);
    expect(tengeOf(7, 'KZT', null)).toBe(7n);
    expect(() => tengeOf(7, 'EUR', null)).toThrow('without a rate');
  });

  it('differs from the exact quotient by at most half a tiyn, for any amount and rate', () => {
    fc.assert(
      fc.property(amount, currency, rate, (minor, code, text) => {
        const [whole = '', fraction = ''] = text.split('.');
        const tiyn = tengeOf(minor, code, code === 'KZT' ? null : text);
        if (code === 'KZT') return tiyn === BigInt(minor);
        const exact = BigInt(minor) * BigInt(whole + fraction) * 100n;
        const unit = 10n ** BigInt(minorDigitsOf(code) + fraction.length);
        const off = tiyn * unit - exact;
        return 2n * off <= unit && 2n * off > -unit;
      }),
    );
    // With a rate of one cent to the unit, half a tiyn goes up.
    expect(tengeOf(50, 'EUR', '0.01')).toBe(1n);
  });
});

describe('sums of costs', () => {
  it('are the sums of their lines, in each currency and in tenge, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const sums = costSums(lines);
        const planned = lines.map((one) => tengeOf(one.planned, one.currency, one.plannedRate));
        expect(sums.planned).toBe(planned.reduce((all, one) => all + one, 0n));
        for (const { currency: code, planned: own, actual } of sums.byCurrency) {
          const same = lines.filter((one) => one.currency === code);
          expect(own).toBe(same.reduce((all, one) => all + BigInt(one.planned), 0n));
          expect(actual).toBe(same.reduce((all, one) => all + BigInt(one.actual ?? 0), 0n));
        }
        expect(sums.open).toBe(lines.filter((one) => one.actual === null).length);
        expect(costSums(lines.toReversed())).toEqual(sums);
      }),
    );
  });

  it('compare what was spent with what was planned for the same lines', () => {
    const tenge = { currency: 'KZT', plannedRate: null, actualRate: null, paidBy: 'grant' } as const;
    const sums = costSums([
      { ...tenge, planned: 100, actual: 130 },
      { ...tenge, planned: 900, actual: null },
      { ...tenge, planned: 0, actual: 5, paidBy: 'participant' },
    ]);
    expect(sums).toMatchObject({ planned: 1000n, actual: 135n, plannedOfSpent: 100n, open: 1 });
    expect(sums.actualOfGrant).toBe(130n);
  });
});

describe('money as typed and shown', () => {
  it('is read exactly, and refused where it is no amount of the currency', () => {
    expect(readMoney('1 250,5', 'EUR')).toBe(125_050);
    expect(readMoney('0.29', 'EUR')).toBe(29);
    expect(readMoney('', 'EUR')).toBeUndefined();
    for (const wrong of ['1,234', '1.', '-1', 'abc', '1.2.3', '9'.repeat(14)])
      expect(readMoney(wrong, 'EUR')).toBeNaN();
    expect(readMoney('1.5', 'JPY')).toBeNaN();
    expect([readRate('612,50'), readRate(' '), readRate('x')]).toEqual(['612.50', undefined, null]);
  });

  it('comes back as it was, for any amount of any currency', () => {
    fc.assert(
      fc.property(amount, currency, (minor, code) => {
        expect(readMoney(writtenMoney(minor, code), code)).toBe(minor);
      }),
    );
  });

  it('is shown in three languages with all its digits', () => {
    expect(locales.map((locale) => formatMoney(107_365_352n, 'KZT', locale))).toEqual([
      '1\u00a0073\u00a0653,52\u00a0₸',
      '1\u00a0073\u00a0653,52\u00a0₸',
      '1,073,653.52\u00a0₸',
    ]);
    expect(formatMoney(500, 'KZT', 'en')).toBe('5\u00a0₸');
    expect(formatMoney(-29, 'EUR', 'en')).toBe('\u22120.29\u00a0EUR');
    expect(formatMoney(1000, 'JPY', 'en')).toBe('1,000\u00a0JPY');
  });
});

it('names every currency that it takes, and no other', () => {
  const file = new URL('../../../reference/code-lists/currencies.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([...currencies]);
  expect(rows.filter((row) => row.split(',').some((cell) => cell === ''))).toEqual([]);
});
