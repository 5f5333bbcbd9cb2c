import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from './known-amounts.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';
import { overdispersion } from './overdispersion.ts';
import type { YearPoint } from './year-point.ts';

const tail = 0.025;

/**
 * Ratio count/base of two Poisson counts of equal exposure with 95 % limits (docs/method/rate-ratio).
 * Both > 0: exp(ln RR ± z√(1/a + 1/b)), method `poisson`; with at least six annual points of the same series
 * the variance is multiplied by their dispersion, method `quasi-poisson`. One of them 0: limits from the exact
 * conditional binomial, method `exact-conditional-binomial`; a zero base leaves no value, only a lower limit.
 * Range: whole numbers ≥ 0; anything else is undefined with a reason.
 */
export const rateRatio = (
  count: number | null,
  base: number | null,
  annual: readonly YearPoint[] = [],
): Estimate => {
  const given = { count, base };
  if (!areKnownAmounts(given)) return notEstimated('poisson', obstacles(given), countInputs(given));
  const [a, b] = [given.count, given.base];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b))
    return notEstimated('poisson', ['not-a-count'], { n: 2 });
  const exact = 'exact-conditional-binomial';
  if (a === 0 && b === 0) return notEstimated(exact, ['both-zero'], { n: 2 });
  // With k = 0 of n the Clopper–Pearson limit is 1 − (α/2)^(1/n); as odds it is (α/2)^(−1/n) − 1.
  if (a === 0) return estimated(exact, 0, { n: 2, lower: 0, upper: tail ** (-1 / b) - 1 });
  if (b === 0) {
    const lower = 1 / (tail ** (-1 / a) - 1);
    return { ...notEstimated(exact, ['base-zero'], { n: 2 }), status: 'bounded', lower };
  }
  const dispersion = overdispersion(annual).value;
  const spread = normal95 * Math.sqrt((dispersion ?? 1) * (1 / a + 1 / b));
  return estimated(dispersion === null ? 'poisson' : 'quasi-poisson', a / b, {
    n: 2,
    lower: (a / b) * Math.exp(-spread),
    upper: (a / b) * Math.exp(spread),
  });
};
