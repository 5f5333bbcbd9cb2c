import { expect } from 'vitest';
import { calculate } from '../../../src/core/indicator/calculate.ts';
import { indicatorMethods } from '../../../src/core/indicator/indicator-methods.ts';
import { indicatorReasons } from '../../../src/core/indicator/indicator-reasons.ts';

/** Whatever is computed here has a name and reasons that have texts. */
export const checkedCalculate: typeof calculate = (definition, input, rules) => {
  const found = calculate(definition, input, rules);
  expect(indicatorMethods).toContain(found.method);
  for (const reason of found.reasons) expect(indicatorReasons).toContain(reason);
  if (found.value === null) expect(found.reasons.length).toBeGreaterThan(0);
  return found;
};

export const column = (...values: readonly number[]): Float64Array => Float64Array.from(values);
export const repeat = (value: number, n: number): Float64Array => new Float64Array(n).fill(value);
export const share = (numerator: number, denominator: number, unknown = 0) => ({
  numerator,
  denominator,
  unknown,
});
