import { pointsText } from '../../core/award/points-text.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { AwardDocument } from '../../exchange/document/award-document.ts';
import { text } from '../../messages.ts';
import type { DecidedAward } from './decided-award.ts';

/** What the reviewers said, by number and never by name, as far as the call tells it. */
export const awardReviewsOf = (
  { told, reviews, criteria }: DecidedAward['award'],
  locale: Locale,
): AwardDocument['reviews'] => {
  if (told === 'outcome') return [];
  return reviews.map(({ total, marks, comment }, index) => ({
    heading: text(locale, 'award-letter.review', {
      number: String(index + 1),
      total: pointsText(total, locale),
    }),
    parts: [
      ...marks.flatMap(({ criterionId, mark, reason }) => {
        const criterion = criteria.find(({ id }) => id === criterionId);
        if (criterion === undefined) return [];
        const most = String(Math.max(...criterion.anchors.map((anchor) => anchor.mark)));
        const name = criterion.name[locale];
        return [
          {
            heading: text(locale, 'award-letter.review.mark', { name, mark: String(mark), most }),
            words: reason ?? '',
          },
        ];
      }),
      ...(comment === null || comment.trim() === ''
        ? []
        : [{ heading: text(locale, 'award-letter.review.comment'), words: comment }]),
    ],
  }));
};
