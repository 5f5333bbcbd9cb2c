import type { AwardOutcome } from '../../../core/award/award.ts';
import type { AwardExplanation } from '../../../core/award/award-explanation.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { pointsText } from './points-text.ts';

type Explained = Pick<
  AwardExplanation,
  | 'needed'
  | 'belowLeast'
  | 'isGroup'
  | 'blockedBy'
  | 'onePlaceMore'
  | 'margin'
  | 'zone'
  | 'rawScore'
  | 'correctedScore'
>;

interface Limit {
  readonly kind: 'region' | 'university' | 'budget' | 'group' | 'reserved' | 'other';
  readonly region: string;
}

/** A limit by its code, as the allocation names it; one that has no words of its own is another limit of the call. */
const readLimit = (code: string, regions: Readonly<Record<string, string>>): Limit => {
  const [kind = '', ...rest] = code.split(':');
  const region = regions[rest.join(':')] ?? '';
  if (kind === 'region' && region !== '') return { kind, region };
  if (kind === 'university' || kind === 'budget' || kind === 'group' || kind === 'reserved')
    return { kind, region };
  return { kind: 'other', region };
};

const distinct = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];

const limitWords = ({ kind, region }: Limit, locale: Locale): string =>
  kind === 'region' ? text(locale, 'award.limit.region', { region }) : text(locale, `award.limit.${kind}`);

const onePlaceMore = ({ kind, region }: Limit, locale: Locale): string => {
  if (kind === 'region') return text(locale, 'award.why.one-more.region', { region });
  return text(locale, `award.why.one-more.${kind === 'group' ? 'other' : kind}`);
};

const pointsMissing = (
  { needed, belowLeast, isGroup, blockedBy, zone }: Explained,
  locale: Locale,
): string => {
  if (needed === null) {
    // Where a limit or the least score stood in the way, that sentence says it.
    return belowLeast === null && blockedBy.length === 0 ? text(locale, 'award.why.no-points') : '';
  }
  if (needed === 0 && zone === 'grey') return text(locale, 'award.why.tie-grey');
  if (needed === 0) return text(locale, isGroup ? 'award.why.tie-group' : 'award.why.tie');
  return text(locale, isGroup ? 'award.why.needed-group' : 'award.why.needed', {
    count: needed,
    shown: pointsText(needed, locale),
  });
};

/** How many points an award had to spare. Below the least score of the call nobody has any. */
const pointsToSpare = (
  { margin, zone, rawScore, correctedScore }: Explained,
  leastScore: number,
  locale: Locale,
): readonly string[] => {
  if (margin === null) return [];
  if (margin >= (correctedScore ?? rawScore) - leastScore) {
    return [
      leastScore === 0
        ? text(locale, 'award.why.margin-any')
        : text(locale, 'award.why.margin-least', { least: pointsText(leastScore, locale) }),
    ];
  }
  // In the grey zone everybody has the same value, so that points to spare say nothing of one's own score.
  if (zone === 'grey') return margin === 0 ? [text(locale, 'award.why.margin-grey')] : [];
  return margin === 0
    ? [text(locale, 'award.why.margin-tie')]
    : [text(locale, 'award.why.margin', { count: margin, shown: pointsText(margin, locale) })];
};

/**
 * What would have had to change for another outcome, in sentences made from the numbers of the decision alone; for
 * whoever is awarded, how many points he had to spare. Nothing for who gave the award up. `regions`: names by id, in the
 * reader's language; `leastScore`: of the call, points of a hundred, 0 for none.
 */
export const explanationSentences = (
  outcome: AwardOutcome,
  explained: Explained,
  {
    regions,
    leastScore,
  }: { readonly regions: Readonly<Record<string, string>>; readonly leastScore: number },
  locale: Locale,
): readonly string[] => {
  const { belowLeast, blockedBy } = explained;
  if (outcome === 'given-up') return [];
  if (outcome === 'awarded') return pointsToSpare(explained, leastScore, locale);
  const limits = distinct(blockedBy.map((code) => limitWords(readLimit(code, regions), locale)));
  return [
    ...(belowLeast === null
      ? []
      : [
          text(locale, 'award.why.below-least', {
            count: belowLeast,
            shown: pointsText(belowLeast, locale),
          }),
        ]),
    pointsMissing(explained, locale),
    ...(limits.length === 0 ? [] : [text(locale, 'award.why.blocked', { limits: limits.join(', ') })]),
    ...distinct(explained.onePlaceMore.map((code) => onePlaceMore(readLimit(code, regions), locale))),
  ].filter((sentence) => sentence !== '');
};
