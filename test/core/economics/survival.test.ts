import { describe, expect, test } from 'vitest';
import { calibrateGompertz, expectancyAt20 } from '../../../src/core/economics/calibrate-gompertz.ts';
import { survivalProbability } from '../../../src/core/economics/survival.ts';
import { asPrinted } from '../printed.ts';
import { kazakhstan } from './kazakhstan.ts';

describe('survival', () => {
  test.each([
    ['both', '.84578'],
    ['men', '.78386'],
    ['women', '.89049'],
  ])('from 22 to 63, %s', (population, printed) => {
    const found = kazakhstan.mortality.find((one) => one.population === population);
    const share = found === undefined ? undefined : survivalProbability(found.survival, 63, 22);
    expect(asPrinted(share, printed)).toBe(printed);
  });

  test.each([
    [75.4, '82.572'],
    [71.33, '78.4138'],
    [79.42, '86.6562'],
  ])('calibrates to a life expectancy of %f', (expectancy, printed) => {
    expect(asPrinted(calibrateGompertz(expectancy, 0.09), printed)).toBe(printed);
    expect(expectancyAt20(0.09, calibrateGompertz(expectancy, 0.09))).toBeCloseTo(expectancy - 19, 8);
  });

  test('refuses an expectancy that no country has', () => {
    expect(() => calibrateGompertz(20, 0.09)).toThrow(RangeError);
  });

  test('takes a life table as it is, and nobody outlives it', () => {
    const table = { kind: 'life-table', firstAge: 20, survivors: [1000, 990, 970, 0] } as const;
    expect(survivalProbability(table, 22, 21)).toBe(970 / 990);
    expect(survivalProbability(table, 30, 20)).toBe(0);
    expect(() => survivalProbability(table, 30, 23)).toThrow(RangeError);
  });
});
