import { addDays } from '../basics/add-days.ts';
import { calculate } from '../indicator/calculate.ts';
import type { IndicatorValue } from '../indicator/indicator-value.ts';
import type { AnyUnitInput } from './any-indicator.ts';
import type { LineContext } from './line-context.ts';

const decimals = (value: number | null, places: number): number | null =>
  value === null ? null : Math.round(value * 10 ** places) / 10 ** places;

/** Values that print no counts but would, with all their digits, let counts be computed: a ratio of shares, a sum of squares. */
const roundedTo: Partial<Record<LineContext['id'], number>> = { K13: 2, K14: 2, K16: 2 };

/** The value of units together under the rules for all: due, least n, and no more digits than protect. */
export const cohortValue = (
  { id, definition, cohort, leastN, dataThrough }: LineContext,
  units: readonly AnyUnitInput[],
): IndicatorValue => {
  const input =
    units.length === 1 && units[0] !== undefined
      ? units[0].input
      : definition.pool(units.map((unit) => unit.input));
  const { year, month } = cohort;
  const found = calculate(definition, input, {
    leastN,
    due: { year, today: addDays(dataThrough, 1), ...(month === null ? {} : { horizon: month }) },
  });
  const places = roundedTo[id];
  if (places === undefined) return found;
  const { value, lower, upper, numerator, denominator } = found;
  return {
    ...found,
    value: decimals(value, places),
    lower: decimals(lower, places),
    upper: decimals(upper, places),
    numerator: decimals(numerator, places),
    denominator: id === 'K16' ? denominator : decimals(denominator, places),
  };
};
