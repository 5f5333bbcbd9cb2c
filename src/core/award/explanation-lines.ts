import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';
import type { ToldScores } from '../programme/review-rules.ts';
import type { AwardExplanation } from './award-explanation.ts';
import type { AwardOutcome } from './award.ts';

/** A decision on one application, as far as its reasons go. */
export interface ExplainedAward {
  readonly outcome: AwardOutcome;
  readonly regionId: string;
  /** In the reader's language. */
  readonly regionName: string;
  readonly told: ToldScores;
  /** `null` where the call tells its applicants the outcome alone. */
  readonly explanation: AwardExplanation | null;
}

const limitKinds = ['budget', 'region', 'university', 'group', 'reserved'] as const;

/** Kinds of reasons; a page and a letter have one sentence for each, `award-letter.line.<key>`. */
export type ExplanationKey =
  | 'margin'
  | 'margin-group'
  | 'below-least'
  | 'needed'
  | 'needed-group'
  | 'tie'
  | 'tie-group'
  | 'no-points'
  | 'lot'
  | `blocked-${(typeof limitKinds)[number] | 'other-region' | 'other'}`
  | `one-place-more-${'region' | 'other-region' | 'university' | 'other'}`;

/** One reason; parameters are written in the reader's language. */
export interface ExplanationLine {
  readonly key: ExplanationKey;
  readonly params: Readonly<Record<string, string>>;
}

/** `region:europe` as the kind of a sentence; what is said of a region of somebody else does not name it. */
const kindOf = (limit: string, regionId: string): (typeof limitKinds)[number] | 'other-region' | 'other' => {
  const [name = '', ...rest] = limit.split(':');
  if (name === 'region') return rest.join(':') === regionId ? 'region' : 'other-region';
  return limitKinds.find((kind) => kind === name) ?? 'other';
};

const blocks = (
  limits: readonly string[],
  { regionId, regionName }: ExplainedAward,
): readonly ExplanationLine[] => {
  const kinds = new Set(limits.map((limit) => kindOf(limit, regionId)));
  return [...kinds].map((kind) => ({
    key: `blocked-${kind}`,
    params: kind === 'region' ? { region: regionName } : {},
  }));
};

const placesMore = (
  limits: readonly string[],
  { regionId, regionName }: ExplainedAward,
): readonly ExplanationLine[] => {
  const kinds = new Set(
    limits.map((limit) => {
      const kind = kindOf(limit, regionId);
      return kind === 'region' || kind === 'other-region' || kind === 'university' ? kind : 'other';
    }),
  );
  return [...kinds].map((kind) => ({
    key: `one-place-more-${kind}`,
    params: kind === 'region' ? { region: regionName } : {},
  }));
};

/**
 * Why a decision is as it is, in the order in which it is read: what counted for the award, or what was missing, what
 * stood in the way and what would have been enough. Nothing is said in points where the call tells its applicants the
 * outcome alone. Empty for who gave the award up.
 */
export const explanationLines = (award: ExplainedAward, locale: Locale): readonly ExplanationLine[] => {
  const { outcome, told, explanation } = award;
  if (outcome === 'given-up' || explanation === null) return [];
  const { needed, belowLeast, isGroup, blockedBy, onePlaceMore, margin, ticketPlace } = explanation;
  const inPoints = (key: ExplanationKey, points: number): readonly ExplanationLine[] =>
    told === 'outcome' ? [] : [{ key, params: { points: formatNumber(points, locale, 2) } }];
  const lot: readonly ExplanationLine[] =
    ticketPlace === null ? [] : [{ key: 'lot', params: { place: formatNumber(ticketPlace, locale) } }];
  if (outcome === 'awarded') {
    const hasMargin = margin !== null && margin > 0;
    return [...(hasMargin ? inPoints(isGroup ? 'margin-group' : 'margin', margin) : []), ...lot];
  }
  const isHopeless = needed === null && belowLeast === null && blockedBy.length === 0;
  return [
    ...(belowLeast === null ? [] : inPoints('below-least', belowLeast)),
    ...blocks(blockedBy, award),
    ...(needed === null || needed === 0 ? [] : inPoints(isGroup ? 'needed-group' : 'needed', needed)),
    ...(needed === 0 ? [{ key: isGroup ? ('tie-group' as const) : ('tie' as const), params: {} }] : []),
    ...(isHopeless ? [{ key: 'no-points' as const, params: {} }] : []),
    ...lot,
    ...placesMore(onePlaceMore, award),
  ];
};
