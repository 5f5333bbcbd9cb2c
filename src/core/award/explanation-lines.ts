import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';
import type { AwardExplanation } from './award-explanation.ts';
import type { AwardOutcome } from './award.ts';
import { pointsText } from './points-text.ts';

/** A decision on one application, as far as its reasons go. */
export interface ExplainedAward {
  readonly outcome: AwardOutcome;
  readonly regionId: string;
  /** In the reader's language. */
  readonly regionName: string;
  /** Points of a hundred below which the call awards nothing; 0 for no such line. */
  readonly leastScore: number;
  /** `null` where the call tells its applicants the outcome alone. */
  readonly explanation: AwardExplanation | null;
}

const limitKinds = ['budget', 'region', 'university', 'group', 'reserved'] as const;

/** Kinds of reasons; page and letter have the same sentence for each, `award.why.<key>`. */
type ExplanationKey =
  | 'margin'
  | 'margin-group'
  | 'margin-any'
  | 'margin-least'
  | 'margin-tie'
  | 'below-least'
  | 'needed'
  | 'needed-group'
  | 'tie'
  | 'tie-group'
  | 'tie-grey'
  | 'no-points'
  | 'lot'
  | `blocked-${(typeof limitKinds)[number] | 'other-region' | 'other'}`
  | `one-place-more-${'region' | 'other-region' | 'university' | 'other'}`;

/** One reason. `count` chooses the form of a word; all other parameters are written in the reader's language. */
interface ExplanationLine {
  readonly key: ExplanationKey;
  readonly params: Readonly<Record<string, string | number>>;
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

/** How much an award had to spare; below the least score of the call nobody has any. */
const spare = (
  { leastScore }: ExplainedAward,
  { margin, isGroup, rawScore, correctedScore }: AwardExplanation,
  locale: Locale,
): readonly ExplanationLine[] => {
  if (margin === null) return [];
  if (margin === 0) return [{ key: 'margin-tie', params: {} }];
  const counted = { count: margin, shown: pointsText(margin, locale) };
  // Points of a group are added up, so that they cannot be compared with the least score of one.
  if (isGroup) return [{ key: 'margin-group', params: counted }];
  if (margin < (correctedScore ?? rawScore) - leastScore) return [{ key: 'margin', params: counted }];
  return leastScore === 0
    ? [{ key: 'margin-any', params: {} }]
    : [{ key: 'margin-least', params: { least: pointsText(leastScore, locale) } }];
};

/** What was missing in points, or that the lot decided between equals, or that no points would have helped. */
const missing = (
  { needed, belowLeast, isGroup, blockedBy, zone }: AwardExplanation,
  locale: Locale,
): readonly ExplanationLine[] => {
  if (needed === null) {
    // Where a limit or the least score stood in the way, that line says it.
    return belowLeast === null && blockedBy.length === 0 ? [{ key: 'no-points', params: {} }] : [];
  }
  if (needed > 0) {
    const params = { count: needed, shown: pointsText(needed, locale) };
    return [{ key: isGroup ? 'needed-group' : 'needed', params }];
  }
  if (zone === 'grey') return [{ key: 'tie-grey', params: {} }];
  return [{ key: isGroup ? 'tie-group' : 'tie', params: {} }];
};

/**
 * Why a decision is as it is, in the order in which it is read: what an award had to spare, or what was missing, what stood
 * in the way and what would have been enough; made from the numbers of the decision alone. Empty for who gave the award up,
 * and where the call tells its applicants the outcome alone.
 */
export const explanationLines = (award: ExplainedAward, locale: Locale): readonly ExplanationLine[] => {
  const { outcome, explanation } = award;
  if (outcome === 'given-up' || explanation === null) return [];
  const { belowLeast, blockedBy, onePlaceMore, ticketPlace } = explanation;
  const lot: readonly ExplanationLine[] =
    ticketPlace === null ? [] : [{ key: 'lot', params: { place: formatNumber(ticketPlace, locale) } }];
  if (outcome === 'awarded') return [...spare(award, explanation, locale), ...lot];
  const below: readonly ExplanationLine[] =
    belowLeast === null
      ? []
      : [{ key: 'below-least', params: { count: belowLeast, shown: pointsText(belowLeast, locale) } }];
  return [
    ...below,
    ...missing(explanation, locale),
    ...blocks(blockedBy, award),
    ...lot,
    ...placesMore(onePlaceMore, award),
  ];
};
