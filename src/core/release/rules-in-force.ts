import { indicatorIds, type IndicatorId } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorRelease } from './indicator-release.ts';

export type IndicatorRule = IndicatorRelease['rules'][number];

/** The rule of every indicator: what an office set, its least n never below the definition's; where it set nothing, the definition's. */
export const rulesInForce = (set: readonly IndicatorRule[]): readonly IndicatorRule[] => {
  const setFor = new Map<IndicatorId, IndicatorRule>(set.map((rule) => [rule.indicator, rule]));
  return indicatorIds.map((indicator) => {
    const { leastN, target } = indicators[indicator];
    const rule = setFor.get(indicator);
    return {
      indicator,
      leastN: Math.max(leastN, rule?.leastN ?? 0),
      target: rule === undefined ? target : rule.target,
    };
  });
};
