import { expect, test } from 'vitest';
import { quantileOf } from '../../../src/core/statistics/quantile-of.ts';
import { tornado } from '../../../src/core/statistics/tornado.ts';

const unit = quantileOf({ kind: 'uniform', low: 0, high: 1 });

test('one input at a time, widest first, a hidden hump shown', () => {
  const hump = (x: number): number => 10 * x * (1 - x);
  const model = ([a = 0, b = 0, c = 0]: Float64Array): number => 2 * a - b + hump(c);
  const bars = tornado(model, Float64Array.of(0.5, 0.5, 0.5), [unit, unit, unit]);
  expect(bars.map(({ input }) => input)).toEqual([2, 0, 1]);
  const [c, a, b] = bars;
  expect(a?.atLow).toBeCloseTo(2 * 0.05 - 0.5 + 2.5, 12);
  expect(a?.atHigh).toBeCloseTo(2 * 0.95 - 0.5 + 2.5, 12);
  expect(b?.width).toBeCloseTo(0.9, 12);
  expect(a?.inner).toBeUndefined();
  expect(c?.inner?.input).toBeCloseTo(0.5, 12);
  expect(c?.inner?.output).toBeCloseTo(3, 12);
  expect(c?.width).toBeCloseTo(2.5 - hump(0.05), 12);
});

test('an input that changes nothing has no width and no inner extreme', () => {
  const [bar] = tornado(() => 7, Float64Array.of(0.5), [unit]);
  expect(bar).toEqual({ input: 0, atLow: 7, atHigh: 7, width: 0 });
});
