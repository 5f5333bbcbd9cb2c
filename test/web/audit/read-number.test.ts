import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/web/enhance/audit/read-number.ts';

describe('a number as printed', () => {
  it.each([
    ['4416', '4416', 0, false],
    ['4 416', '4416', 0, false],
    ['4\u00a0416,50', '4416.50', 2, false],
    ['4,416', '4416', 0, false],
    ['1,234,567.8', '1234567.8', 1, false],
    ['46,2', '46.2', 1, false],
    ['46.20', '46.20', 2, false],
    ['12,5 %', '12.5', 1, true],
    ['−3', '-3', 0, false],
    ['1.373', '1.373', 3, false],
  ])('%j', (typed, text, decimals, isPercent) => {
    expect(readNumber(typed)).toEqual({ text, decimals, isPercent });
  });

  it.each(['', 'x', '1 2', '1.2.3', '12,34,5', '1e5', '5 persons', '2011-2024'])('%j is none', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });
});
