import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { knownPoints } from './year-point.ts';
import type { KnownPoint, YearPoint } from './year-point.ts';

const fewestPoints = 8;
/** Two points lie on their line whatever happened: a part needs a third to say anything. */
const fewestInPart = 3;

/** Residual sum of squares of ln(value) about its least-squares line over the years. */
const residualSquares = (points: readonly KnownPoint[]): number => {
  const n = points.length;
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / n;
  const meanLog = points.reduce((sum, { value }) => sum + Math.log(value), 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const { year, value } of points) {
    const [x, y] = [year - meanYear, Math.log(value) - meanLog];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return Math.max(0, yy - (xy * xy) / xx);
};

/**
 * Chow's test (1960) of a break in the log-linear trend at a year known beforehand: F(2, n − 4) of one line
 * against one line before and one from that year on, and its p-value. Needs eight annual points, three on
 * each side, all > 0; it never searches for a break.
 */
export const chowTest = (
  annual: readonly YearPoint[],
  breakYear: number,
): { readonly statistic: Estimate; readonly pValue: Estimate } => {
  const method = 'chow-test';
  const points = knownPoints(annual);
  const circumstances = { n: points.length, nMissing: annual.length - points.length };
  const no = (reason: string) => {
    const estimate = notEstimated(method, [reason], circumstances);
    return { statistic: estimate, pValue: estimate };
  };
  if (points.length < fewestPoints) return no('too-few-annual-points');
  if (points.some(({ value }) => value === 0)) return no('zero-in-series');
  const before = points.filter(({ year }) => year < breakYear);
  const since = points.filter(({ year }) => year >= breakYear);
  if (Math.min(before.length, since.length) < fewestInPart) return no('part-too-short');
  const whole = residualSquares(points);
  const parts = residualSquares(before) + residualSquares(since);
  const freedom = points.length - 4;
  // Rounding alone leaves residuals of this size when the points lie on the lines.
  if (parts <= 1e-20 * points.length) return no('exact-fit');
  const statistic = Math.max(0, whole - parts) / 2 / (parts / freedom);
  // The tail of F with two degrees above is elementary: I_x(d/2, 1) = x^(d/2).
  const pValue = (freedom / (freedom + 2 * statistic)) ** (freedom / 2);
  return {
    statistic: estimated(method, statistic, circumstances),
    pValue: estimated(method, pValue, circumstances),
  };
};
