import { indicatorIds, type IndicatorId } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorRelease } from './indicator-release.ts';
import type { IndicatorRuleStanding } from './release-standing.ts';

/** Least n and target of every indicator: what the office set, else what its definition says. */
export const indicatorRules = (set: ReadonlyMap<string, IndicatorRuleStanding>): IndicatorRelease['rules'] =>
  indicatorIds.map((indicator: IndicatorId) => {
    const { leastN, target } = indicators[indicator];
    const own = set.get(indicator);
    if (own === undefined) return { indicator, leastN, target };
    const { targetKind: kind, targetValue: value } = own;
    return {
      indicator,
      leastN: Math.max(leastN, own.leastN),
      target: kind === null || value === null ? null : { kind, value },
    };
  });
