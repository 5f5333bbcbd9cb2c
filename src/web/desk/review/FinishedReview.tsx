import type { ReviewView } from '../../../contract/review.ts';
import { pointsText } from '../../../core/award/points-text.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { ReviewFrame } from './ReviewFrame.tsx';
import { sheetAnswers } from './sheet-answers.ts';

/** A submitted review, as it will stay. */
export const FinishedReview = ({ review }: { readonly review: ReviewView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { submittedAt, sheet, rubric, total } = review;
  return (
    <ReviewFrame
      review={review}
      title={say('review.sheet')}
      above={
        <Notice isDone>
          {say('review.submitted', { date: formatDateTime(submittedAt ?? '', locale, timeZone) })}
        </Notice>
      }
    >
      {total === null ? undefined : (
        <p className="review-total">
          {say('review.total')}{' '}
          <strong>{say('review.total.of-hundred', { total: pointsText(total, locale) })}</strong>
        </p>
      )}
      <dl className="answers">
        {sheetAnswers(sheet, rubric, locale)
          .filter(({ answer }) => answer !== '')
          .map(({ field, question, answer }) => (
            <div key={field}>
              <dt>{question}</dt>
              <dd className="written">{answer}</dd>
            </div>
          ))}
      </dl>
    </ReviewFrame>
  );
};
