import { funnel, type Funnel } from '../../../core/indicator/funnel/funnel.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';

/** Counts of things that chance may take either way: only their shares have control limits. */
const byCount: readonly string[] = ['wilson', 'wilson-or-cluster-bootstrap'];

/** The funnel of the printed values of universities, in the order given; undefined for what is no share of counts. */
export const funnelOf = (id: IndicatorId, lines: readonly IndicatorLine[]): Funnel | undefined => {
  if (!byCount.includes(indicators[id].interval)) return undefined;
  return funnel(
    lines.flatMap(({ unit, value: { value, numerator, denominator } }) =>
      value === null || numerator === null || denominator === null
        ? []
        : [{ id: unit, count: numerator, n: denominator }],
    ),
  );
};
