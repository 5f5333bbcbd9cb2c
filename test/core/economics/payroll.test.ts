import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payroll } from '../../../src/core/economics/payroll.ts';
import { kazakhstan } from './kazakhstan.ts';

const lawOf = (year: number) => {
  const law = kazakhstan.laws.find((one) => one.year === year);
  if (law === undefined) throw new Error(`No law of ${year}`);
  return law;
};

const [head = '', ...lines] = readFileSync(
  new URL('../../oracles/payroll-kazakhstan.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n');
const oracle = lines.map((line) =>
  Object.fromEntries(line.split(',').map((cell, at) => [head.split(',')[at] ?? '', Number(cell)])),
);

describe('payroll by law year', () => {
  test('reads twelve rows', () => {
    expect(oracle).toHaveLength(12);
  });

  test.each(oracle)('law $law_year, gross $gross', (row) => {
    const found = payroll(lawOf(row['law_year'] ?? 0), row['gross'] ?? 0);
    const { opv, vosms, pit, net, so, osms, opvr, socialTax, employerCost } = found;
    const columns = {
      opv,
      vosms,
      pit,
      net,
      so,
      osms,
      opvr,
      social_tax: socialTax,
      employer_cost: employerCost,
    };
    for (const [column, value] of Object.entries(columns))
      expect(Math.abs(value - (row[column] ?? Number.NaN)), column).toBeLessThanOrEqual(0.00005);
  });

  test('agrees with the published example of 500,000 in 2026', () => {
    const { net, opv, vosms, pit, so, osms, opvr, socialTax } = payroll(lawOf(2026), 500000);
    expect(net).toBe(408975);
    expect(opv + vosms + pit).toBe(91025);
    expect(so + osms + opvr + socialTax).toBe(81400);
  });

  test('a wage below the minimum pays by the least bases', () => {
    const { so, opvr, socialTax, pit } = payroll(lawOf(2028), 50000);
    expect(so).toBeCloseTo(0.05 * 85000, 9);
    expect(opvr).toBeCloseTo(0.05 * 85000, 9);
    expect(socialTax).toBeCloseTo(0.06 * 14 * 4325, 9);
    expect(pit).toBe(0);
  });

  test('a high wage pays by the greatest bases', () => {
    const { opv, vosms, so, osms, opvr } = payroll(lawOf(2028), 9000000);
    expect([opv, vosms, so, osms, opvr].map(Math.round)).toEqual([425000, 34000, 29750, 102000, 212500]);
  });

  test('nothing is due on no wage', () => {
    const { gross, ...rest } = payroll(lawOf(2028), 0);
    expect(gross).toBe(0);
    expect(Object.values(rest).every((value) => value === 0)).toBe(true);
  });

  test.each([-1, Number.NaN, Infinity])('refuses a gross wage of %f', (gross) => {
    expect(() => payroll(lawOf(2026), gross)).toThrow(RangeError);
  });

  test('a higher wage never leaves less, and the parts add up', () => {
    const wage = fc.double({ min: 0, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(wage, wage, fc.constantFrom(...kazakhstan.laws), (one, other, law) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [small, large] = [payroll(law, low), payroll(law, high)];
        const sum = large.net + large.opv + large.vosms + large.pit;
        // From nothing to one tenge the insured base jumps to one minimum wage: only the employee's side is monotone.
        expect(large.net).toBeGreaterThanOrEqual(small.net - 1e-6);
        expect(Math.abs(sum - high)).toBeLessThanOrEqual(1e-9 * high);
      }),
    );
  });
});
