import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { poissonRegression } from './poisson-regression.ts';
import { knownPoints } from './year-point.ts';
import type { YearPoint } from './year-point.ts';

const fewestPoints = 6;

/**
 * Dispersion φ of annual counts about a log-linear trend: Pearson χ²/(n − 2), not below 1, because a lucky
 * series must not narrow the limits (McCullagh & Nelder, quasi-likelihood). Undefined below six annual points.
 */
export const overdispersion = (annual: readonly YearPoint[]): Estimate => {
  const method = 'pearson-dispersion';
  const points = knownPoints(annual);
  const circumstances = { n: points.length, nMissing: annual.length - points.length };
  const [first] = points;
  if (first === undefined || points.length < fewestPoints)
    return notEstimated(method, ['too-few-annual-points'], circumstances);
  const fit = poissonRegression(
    points.map(({ year }) => [1, year - first.year]),
    points.map(({ value }) => value),
  );
  if (!fit.ok) return notEstimated(method, [fit.refusal.code], circumstances);
  return estimated(method, Math.max(1, fit.value.pearson / (points.length - 2)), circumstances);
};
