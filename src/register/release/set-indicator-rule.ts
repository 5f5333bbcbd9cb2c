import type { IndicatorRuleStanding } from '../../core/release/release-standing.ts';
import { setIndicatorRule, type IndicatorRuleWish } from '../../core/release/set-indicator-rule.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** The office sets least n and target of an indicator. */
export const setIndicatorRuleCommand: Command<
  IndicatorRuleWish,
  IndicatorRuleStanding | undefined,
  Readonly<Record<string, never>>
> = {
  name: 'set-indicator-rule',
  load: async ({ trx, institutionId }, { indicator }) =>
    findStanding<IndicatorRuleStanding>(trx, 'indicator-rule', institutionId, indicator),
  decide: setIndicatorRule,
  answer: () => ({}),
};
