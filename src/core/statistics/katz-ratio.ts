import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';
import { checkCounts } from './proportion/check-counts.ts';

/**
 * Ratio of two shares, (a/n1)/(c/n2), with the 95 % log interval of Katz and others (1978): exp(ln RR ± z√(1/a − 1/n1 + 1/c − 1/n2)).
 * With a = 0 the ratio is 0 and has no limits (`numerator-zero`); with c = 0 or an empty group there is none. Throws RangeError on counts
 * that do not fit.
 */
export const katzRatio = (a: number, n1: number, c: number, n2: number): Estimate => {
  const method = 'katz';
  checkCounts(a, n1);
  checkCounts(c, n2);
  const n = n1 + n2;
  if (n1 === 0 || n2 === 0 || c === 0) return notEstimated(method, ['denominator-zero'], { n });
  const ratio = a / n1 / (c / n2);
  if (a === 0) return estimated(method, 0, { n, reasons: ['numerator-zero'] });
  const spread = normal95 * Math.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2);
  return estimated(method, ratio, { n, lower: ratio * Math.exp(-spread), upper: ratio * Math.exp(spread) });
};
