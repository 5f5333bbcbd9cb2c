import { describe, expect, test } from 'vitest';
import { breakEvenDirectShare, decimalRatio, directLoss } from '../../../src/core/economics/direct-loss.ts';

describe('direct loss', () => {
  test.each([
    [4416, 1324800000],
    [539, 161700000],
    [570, 171000000],
    [33940, 10182000000],
  ])('%i participants', (participants, loss) => {
    expect(directLoss({ cost: 1000000, participants, share: 0.3 })).toEqual({ basis: 'cost', amount: loss });
  });

  test('takes a share as a quotient of counts', () => {
    const share = { numerator: 235n, denominator: 12731n };
    const { amount } = directLoss({ cost: 1000000, participants: 4416, share });
    expect(amount.toFixed(1)).toBe('81514413.6');
  });

  test('reads decimals as they are written', () => {
    expect(decimalRatio(0.3)).toEqual({ numerator: 3n, denominator: 10n });
    expect(decimalRatio(1.5e-7)).toEqual({ numerator: 15n, denominator: 100000000n });
    expect(decimalRatio(2e21)).toEqual({ numerator: 2n * 10n ** 21n, denominator: 1n });
    expect(() => decimalRatio(Number.NaN)).toThrow(RangeError);
  });

  test('the share at which it equals a budget', () => {
    expect(breakEvenDirectShare(1324800000, { cost: 1000000, participants: 4416 })).toBe(0.3);
    expect(breakEvenDirectShare(1, { cost: 0, participants: 4416 })).toBeUndefined();
  });
});
