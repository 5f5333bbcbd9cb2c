import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Target } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';
import type { IndicatorRuleStanding } from './release-standing.ts';

export interface IndicatorRuleWish {
  readonly indicator: IndicatorId;
  readonly leastN: number;
  readonly target: Target | null;
}

/** Directions in which a target may point. */
const kinds = {
  up: ['at-least'],
  down: ['at-most'],
  target: ['exactly', 'at-least', 'at-most'],
  context: [],
} as const;

/**
 * The office sets from how many on an indicator is published, never fewer than its definition demands, and its target: in its direction,
 * none for what is only context. It holds from the next release on.
 */
export const setIndicatorRule = (
  known: IndicatorRuleStanding | undefined,
  { indicator, leastN, target }: IndicatorRuleWish,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  const { leastN: defined, direction } = indicators[indicator];
  if (leastN < defined) return refuse({ code: 'least-n-below-definition', params: { least: defined } });
  if (target !== null && direction === 'context') return refuse({ code: 'target-for-context' });
  if (target !== null && !kinds[direction].some((kind) => kind === target.kind))
    return refuse({ code: 'target-against-direction' });
  const rule = { leastN, targetKind: target?.kind ?? null, targetValue: target?.value ?? null };
  const isSame =
    known?.leastN === leastN &&
    known.targetKind === rule.targetKind &&
    known.targetValue === rule.targetValue;
  if (isSame) return accept([]);
  const kind = known === undefined ? 'IndicatorRuleSet' : 'IndicatorRuleChanged';
  return accept([{ kind, noun: 'indicator-rule', recordId: indicator, data: { ...rule, setAt: now } }]);
};
