import type { Estimate } from '../../basics/estimate.ts';
import type { ReturnReport } from '../return-report.ts';
import { roundedEstimate } from './rounded-estimate.ts';
import { roundedShare } from './rounded-share.ts';

/** A curve in plain numbers; `null` in a limit: undefined there. */
interface ToldCurve extends Pick<
  ReturnReport,
  'method' | 'interval' | 'variance' | 'n' | 'nMissing' | 'events' | 'status' | 'reasons'
> {
  readonly times: readonly number[];
  readonly after: readonly number[] | null;
  readonly curves: readonly {
    readonly state: string;
    readonly values: readonly number[];
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
  }[];
  readonly median: Estimate;
}

/** A curve, or why it is not drawn. */
export type CurveOrReason = ToldCurve | { readonly reason: string };

const limits = (column: Float64Array): readonly (number | null)[] =>
  Array.from(column, (one) => (Number.isNaN(one) ? null : roundedShare(one)));

/** A report as it is told: rounded, and only why it is not where more than half are unknown or nobody is known. */
export const toldCurve = ({ bounds: _own, after, ...report }: ReturnReport): CurveOrReason => {
  if (report.n === 0) return { reason: 'nobody-known' };
  if (report.status === 'suppressed') return { reason: report.reasons.at(-1) ?? 'silence-above-half' };
  return {
    ...report,
    times: [...report.times],
    after: after === undefined ? null : [...after],
    curves: report.curves.map(({ state, values, lower, upper }) => ({
      state,
      values: Array.from(values, roundedShare),
      lower: limits(lower),
      upper: limits(upper),
    })),
    median: roundedEstimate(report.median),
  };
};
