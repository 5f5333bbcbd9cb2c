import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';
import type { YearPoint } from '../statistics/year-point.ts';

const between = (
  method: string,
  from: YearPoint,
  to: YearPoint,
  rule: (start: number, end: number, years: number) => number | string,
): Estimate => {
  const years = to.year - from.year;
  const given = { start: from.value, end: to.value };
  const circumstances = countInputs(given);
  if (!areKnownAmounts(given)) return notEstimated(method, obstacles(given), circumstances);
  if (!(years > 0)) return notEstimated(method, ['years-not-ascending'], circumstances);
  if (given.start === 0) return notEstimated(method, ['start-zero'], circumstances);
  const value = rule(given.start, given.end, years);
  if (typeof value === 'string') return notEstimated(method, [value], circumstances);
  return estimated(method, value, circumstances);
};

/**
 * Compound annual growth rate (y_b/y_a)^(1/(b−a)) − 1 between two known years, as a fraction ≥ −1
 * (docs/method/growth). A missing end or a start of 0 leaves it undefined; an end of 0 is −1. Nothing is interpolated.
 */
export const compoundAnnualGrowth = (from: YearPoint, to: YearPoint): Estimate =>
  between('compound-annual-growth-rate', from, to, (start, end, years) => (end / start) ** (1 / years) - 1);

/** Mean annual growth of the logarithm, ln(y_b/y_a)/(b−a). An end of 0 has no logarithm: undefined. */
export const logGrowth = (from: YearPoint, to: YearPoint): Estimate =>
  between('log-growth', from, to, (start, end, years) =>
    end === 0 ? 'end-zero' : Math.log(end / start) / years,
  );
