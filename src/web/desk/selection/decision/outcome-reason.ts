import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { text } from '../../../../messages.ts';
import { limitName, type LimitNames } from './limit-name.ts';
import type { Outcome } from './use-decisions.ts';

/** Why an application has its outcome, in one line for a table of an office. */
export const outcomeReason = (
  { outcome, explanation }: Pick<Outcome, 'outcome' | 'explanation'>,
  names: LimitNames,
  locale: Locale,
): string => {
  const points = (value: number) => formatNumber(value, locale, 2);
  const { margin, zone, belowLeast, needed, blockedBy, onePlaceMore } = explanation;
  const limits = (constraints: readonly string[]) =>
    constraints.map((constraint) => limitName(constraint, names, locale)).join('; ');
  if (outcome === 'awarded') {
    if (margin !== null) return text(locale, 'selection.why.margin', { points: points(margin) });
    return zone === 'grey' ? text(locale, 'selection.why.lot') : '';
  }
  if (outcome === 'given-up') return '';
  if (belowLeast !== null) return text(locale, 'selection.why.below-least', { points: points(belowLeast) });
  const parts = [
    ...(needed === null
      ? []
      : [
          needed === 0
            ? text(locale, 'selection.why.lot')
            : text(locale, 'selection.why.needed', { points: points(needed) }),
        ]),
    ...(blockedBy.length === 0 ? [] : [text(locale, 'selection.why.blocked', { limits: limits(blockedBy) })]),
    ...(onePlaceMore.length === 0
      ? []
      : [text(locale, 'selection.why.one-more', { limits: limits(onePlaceMore) })]),
  ];
  return parts.join(' ');
};
