import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { checkCounts } from '../../statistics/proportion/check-counts.ts';
import { wilsonInterval } from '../../statistics/proportion/wilson-interval.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { totalOf } from '../total-of.ts';
import { withSilence } from '../with-silence.ts';

/** `numerator` of `denominator`; `unknown` of the denominator are known neither to belong to the numerator nor not to. */
export interface ShareInput {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** A share of all there are, which nobody sampled: no limits. */
const census = (numerator: number, denominator: number): Estimate =>
  denominator === 0
    ? notEstimated('census', ['denominator-zero'], { n: 0 })
    : estimated('census', numerator / denominator, { n: denominator });

/**
 * The share with Wilson's limits, or as a census. The unknown stay in the denominator and count as not belonging, which is the lower
 * bound and is said (`silent-counted-as-not`). Throws RangeError on counts that do not fit.
 */
export const shareValue = (
  { numerator, denominator, unknown }: ShareInput,
  kind: 'wilson' | 'census' = 'wilson',
): IndicatorValue => {
  checkCounts(numerator + unknown, denominator);
  checkCounts(numerator, denominator);
  const found =
    denominator === 0
      ? notEstimated(kind, ['denominator-zero'], { n: 0 })
      : (kind === 'wilson' ? wilsonInterval : census)(numerator, denominator);
  return withSilence(found, {
    numerator,
    denominator,
    unknown,
    bounds: { lower: numerator / denominator, upper: (numerator + unknown) / denominator },
    reason: 'silent-counted-as-not',
  });
};

export const poolShares = (inputs: readonly ShareInput[]): ShareInput => ({
  numerator: totalOf(inputs, ({ numerator }) => numerator),
  denominator: totalOf(inputs, ({ denominator }) => denominator),
  unknown: totalOf(inputs, ({ unknown }) => unknown),
});
