import ln from '@stdlib/math-base-special-ln';
import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';
import { fTail } from '../statistics/f-tail.ts';
import type { ScoreTable } from './score-table.ts';
import type { Severity } from './severity.ts';

/** Whether reviewers differ at all, and whether their differences may be taken out of the scores. */
export interface SeverityTest {
  /** n·ln(RSS without reviewers / RSS with them), n the number of scores. */
  readonly likelihoodRatio: Estimate;
  /** The same as F with (reviewers − 1, `degreesOfFreedom`) degrees of freedom. */
  readonly f: Estimate;
  readonly pValue: Estimate;
  readonly numeratorDegrees: number;
  readonly denominatorDegrees: number;
  /** p < .05 and no reviewer with fewer than five scores. */
  readonly isUsable: boolean;
  /** Scores of the reviewer who gave fewest. */
  readonly fewestScores: number;
}

const fewestForUse = 5;
const significance = 0.05;
/** Squares left by rounding alone, relative to those of the scores. */
const negligible = 1e-22;

/**
 * Likelihood-ratio test of b = 0 in the model of `severityOf`. With normal errors the ratio is a monotone function of F, so p is
 * exact; the χ² of large samples is not used, because every proposal brings a parameter of its own and it would see differences that
 * are not there. Undefined with one reviewer (`one-reviewer`), when nothing is left to test with
 * (`no-degrees-of-freedom`) and when no proposal has two different scores (`no-variation`). An exact fit has p = 0 (`exact-fit`).
 */
export const severityTest = (table: ScoreTable, severity: Severity): SeverityTest => {
  const n = table.values.length;
  const numeratorDegrees = table.reviewers.length - 1;
  const { degreesOfFreedom: denominatorDegrees, residualSquares, squaresWithoutReviewers } = severity;
  const counts = new Uint32Array(table.reviewers.length);
  for (const reviewer of table.reviewerOf) counts[reviewer] = (counts[reviewer] ?? 0) + 1;
  const fewestScores = counts.reduce((least, count) => Math.min(least, count), n);
  const degrees = { numeratorDegrees, denominatorDegrees, fewestScores };
  const no = (reason: string): SeverityTest => {
    const nothing = notEstimated('severity-likelihood-ratio', [reason], { n });
    return { likelihoodRatio: nothing, f: nothing, pValue: nothing, ...degrees, isUsable: false };
  };
  const scale = table.values.reduce((sum, value, row) => sum + (table.weights[row] ?? 0) * value * value, 0);
  if (numeratorDegrees === 0) return no('one-reviewer');
  if (denominatorDegrees <= 0) return no('no-degrees-of-freedom');
  if (squaresWithoutReviewers <= negligible * scale) return no('no-variation');
  const isExact = residualSquares <= negligible * scale;
  const explained = Math.max(0, squaresWithoutReviewers - residualSquares);
  const f = isExact ? Infinity : explained / numeratorDegrees / (residualSquares / denominatorDegrees);
  const p = fTail(f, numeratorDegrees, denominatorDegrees);
  const given = { n, reasons: isExact ? ['exact-fit'] : [] };
  const method = 'severity-likelihood-ratio';
  return {
    likelihoodRatio: estimated(
      method,
      isExact ? Infinity : n * ln(squaresWithoutReviewers / residualSquares),
      given,
    ),
    f: estimated('severity-f', f, given),
    pValue: estimated(method, p, given),
    ...degrees,
    isUsable: p < significance && fewestScores >= fewestForUse,
  };
};
