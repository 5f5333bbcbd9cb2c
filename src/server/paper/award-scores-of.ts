import { pointsText } from '../../core/award/points-text.ts';
import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import type { DecidedAward } from './decided-award.ts';

/** Scores and place of an application as its letter tells them; nothing where the call tells the outcome alone. */
export const awardScoresOf = (
  { explanation }: DecidedAward['award'],
  locale: Locale,
): readonly (readonly [name: string, value: string])[] => {
  if (explanation === null) return [];
  const { rawScore, correctedScore, of, rankFrom, rankTo, rankLevel } = explanation;
  const whole = (value: number): string => formatNumber(value, locale, Number.isInteger(value) ? 0 : 1);
  const rank = { from: whole(rankFrom), of: whole(of), level: formatShare(rankLevel, locale, 0) };
  const points = (value: number) => ({ points: pointsText(value, locale) });
  return [
    [text(locale, 'award-letter.score'), text(locale, 'award-letter.score-value', points(rawScore))],
    ...(correctedScore === null
      ? []
      : [
          [
            text(locale, 'award-letter.score-corrected'),
            text(locale, 'award-letter.score-corrected-value', points(correctedScore)),
          ] as const,
        ]),
    [
      text(locale, 'award-letter.rank'),
      rankFrom === rankTo
        ? text(locale, 'award-letter.rank-one', rank)
        : text(locale, 'award-letter.rank-value', { ...rank, to: whole(rankTo) }),
    ],
  ];
};
