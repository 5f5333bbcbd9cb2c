import { ratioBootstrap } from '../../statistics/ratio-bootstrap.ts';
import type { Bootstrap } from '../../statistics/resample.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { joinColumns } from '../join-columns.ts';
import { sumOf } from '../sum-of.ts';
import { withSilence } from '../with-silence.ts';

/** One row for each person, plan or group: `over` of `under`, and the part of `under` not decided yet, `open`. All ≥ 0, over + open ≤ under. */
export interface RatioInput {
  readonly over: Float64Array;
  readonly under: Float64Array;
  readonly open: Float64Array;
}

/**
 * Σ over/Σ under with the bootstrap over rows. What is open stays in the denominator and counts as not belonging (`silent-counted-as-not`).
 * Throws RangeError on columns that do not fit.
 */
export const ratioValue = ({ over, under, open }: RatioInput, bootstrap: Bootstrap): IndicatorValue => {
  if (open.length !== under.length) throw new RangeError('columns of a ratio differ in length');
  if (over.some((part, row) => part + (open[row] ?? 0) > (under[row] ?? 0) * (1 + 1e-9)))
    throw new RangeError('a row has more than its whole');
  const [numerator, denominator, unknown] = [sumOf(over), sumOf(under), sumOf(open)];
  return withSilence(ratioBootstrap(over, under, bootstrap), {
    numerator,
    denominator,
    unknown,
    bounds: { lower: numerator / denominator, upper: (numerator + unknown) / denominator },
    reason: 'silent-counted-as-not',
  });
};

export const poolRatios = (inputs: readonly RatioInput[]): RatioInput => ({
  over: joinColumns(inputs.map(({ over }) => over)),
  under: joinColumns(inputs.map(({ under }) => under)),
  open: joinColumns(inputs.map(({ open }) => open)),
});
