import { indicatorIds } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorRuleStanding } from './release-standing.ts';
import type { IndicatorRule } from './rules-in-force.ts';

/** What the office set as rules of a release; without a line of the office there is none. */
export const rulesSet = (set: ReadonlyMap<string, IndicatorRuleStanding>): readonly IndicatorRule[] =>
  indicatorIds.flatMap((indicator) => {
    const own = set.get(indicator);
    if (own === undefined) return [];
    const { leastN, targetKind: kind, targetValue: value } = own;
    const target = kind === null || value === null ? null : { kind, value };
    return [{ indicator, leastN: Math.max(indicators[indicator].leastN, leastN), target }];
  });
