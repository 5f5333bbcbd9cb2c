import { expect, it } from 'vitest';
import { loadShippedCost } from '../../../src/intake/shipped-cost.ts';
import { settingFault } from '../../../src/core/economics/scenario-setting.ts';
import { believedRange, sliderRange } from '../../../src/web/public/cost-range.ts';

const { parameters } = await loadShippedCost();

it('shows bounds, or the middle nine tenths where there are none', () => {
  const rangeOf = (symbol: string) =>
    parameters.assumptions.filter((one) => one.symbol === symbol).map(believedRange)[0];
  expect(rangeOf('p1')).toEqual([0.02, 0.45]);
  expect(rangeOf('N')).toBeUndefined();
  const [low = 0, high = 0] = rangeOf('wm') ?? [];
  expect(low).toBeCloseTo(Math.exp(-1.6448536269514722 * 0.15), 6);
  expect(high).toBeCloseTo(Math.exp(1.6448536269514722 * 0.15), 6);
});

it.each(parameters.assumptions.map(({ symbol }) => symbol))(
  'slides %s through values that can be set',
  (symbol) => {
    const assumption = parameters.assumptions.find((one) => one.symbol === symbol);
    if (assumption === undefined) throw new Error(symbol);
    const { least, most, step } = sliderRange(parameters, assumption);
    expect(least).toBeLessThan(most);
    expect(step).toBeGreaterThan(0);
    expect([least, most].map((value) => settingFault(parameters, symbol, value))).toEqual([
      undefined,
      undefined,
    ]);
  },
);
