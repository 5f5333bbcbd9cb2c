import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { pointsText } from '../../../core/award/points-text.ts';
import type { ToldAward } from './use-award.ts';

type Told = ToldAward['reviews'][number];

const Review = ({
  review: { total, marks, comment },
  number,
  criteria,
}: {
  readonly review: Told;
  /** From 1: reviewers have numbers, never names. */
  readonly number: number;
  readonly criteria: ToldAward['criteria'];
}) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <>
      <h3>
        {say('award.scores.review', {
          number: formatNumber(number, locale),
          total: pointsText(total, locale),
        })}
      </h3>
      <dl className="answers">
        {criteria.flatMap(({ id, name, weight, anchors }) => {
          const marked = marks.find(({ criterionId }) => criterionId === id);
          if (marked === undefined) return [];
          const meaning = anchors.find(({ mark }) => mark === marked.mark)?.meaning[locale] ?? '';
          return [
            <div key={id}>
              <dt>
                {say('review.sheet.criterion', {
                  name: name[locale],
                  share: formatShare(weight / 100, locale, 0),
                })}
              </dt>
              <dd className="written">
                <strong>
                  {say('review.sheet.anchor', { mark: formatNumber(marked.mark, locale), meaning })}
                </strong>
                {marked.reason === null ? undefined : `\n${marked.reason}`}
              </dd>
            </div>,
          ];
        })}
        {comment === null || comment === '' ? undefined : (
          <div>
            <dt>{say('award.scores.comment')}</dt>
            <dd className="written">{comment}</dd>
          </div>
        )}
      </dl>
    </>
  );
};

/** What reviewers marked, as far as the call lets applicants know it. */
export const ToldScores = ({ award }: { readonly award: ToldAward }) => {
  const locale = useLocale();
  const say = useSay();
  const { reviews, criteria, explanation } = award;
  return (
    <>
      <h2>{say('award.scores')}</h2>
      {explanation === null ? (
        <p>{say('award.scores.withheld')}</p>
      ) : (
        <>
          <p>{say('award.scores.mean', { score: pointsText(explanation.rawScore, locale) })}</p>
          {explanation.correctedScore === null ? undefined : (
            <p>{say('award.scores.corrected', { score: pointsText(explanation.correctedScore, locale) })}</p>
          )}
          {reviews.map((review, index) => (
            // Reviews come in an order of their own and have no other name than their number.
            // oxlint-disable-next-line react/no-array-index-key -- the number is the name
            <Review key={index} review={review} number={index + 1} criteria={criteria} />
          ))}
        </>
      )}
    </>
  );
};
