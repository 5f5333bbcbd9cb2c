import { describe, expect, test } from 'vitest';
import {
  nationalsAccount,
  residentsAccount,
  studentAccount,
} from '../../../src/core/economics/perspective-account.ts';
import { asPrinted } from '../printed.ts';
import { centralAccount } from './kazakhstan.ts';

describe('the wider perspectives, central values', () => {
  test('residents who stay', () => {
    const { loss, spillover, remittances } = residentsAccount(centralAccount, 0.015);
    expect(asPrinted(spillover, '378014373.53')).toBe('378014373.53');
    expect(asPrinted(remittances, '860306611.63')).toBe('860306611.63');
    expect(asPrinted(loss.amount, '3817122080.74')).toBe('3817122080.74');
  });

  test('all nationals', () => {
    expect(asPrinted(centralAccount.social.forgoneIncome, '21329125468.80')).toBe('21329125468.80');
    const { loss, leaversGain } = nationalsAccount(centralAccount, { eps: 0.015, hostRatio: 2 });
    expect(leaversGain).toBe(centralAccount.social.forgoneIncome);
    expect(loss.amount).toBeLessThan(0);
  });

  test('the student', () => {
    const gain = studentAccount(centralAccount, { hostRatio: 2, ownCost: 0, repayment: 0 });
    expect(asPrinted(gain.bachelor.amount, '6325684.26')).toBe('6325684.26');
    expect(asPrinted(gain.master.amount, '8778901.11')).toBe('8778901.11');
    expect(asPrinted(gain.doctor.amount, '8814004.59')).toBe('8814004.59');
    const less = studentAccount(centralAccount, { hostRatio: 2, ownCost: 1000, repayment: 500 });
    expect((gain.bachelor.amount ?? 0) - (less.bachelor.amount ?? 0)).toBeCloseTo(1500, 6);
  });
});
