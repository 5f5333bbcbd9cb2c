import { Button } from '@mantine/core';
import { answerAssignment, listReviews, readReview, type ReviewView } from '../../../contract/review.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { ReviewFrame } from './ReviewFrame.tsx';
import { StepBack } from './StepBack.tsx';

/** An invitation with the application to look through, so that a conflict can be seen before one accepts. */
export const Invitation = ({ review }: { readonly review: ReviewView }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const answer = useCommand(answerAssignment);
  const { id, dueOn, rubric } = review;
  const accept = async (): Promise<void> => {
    const sent = await answer.send({ params: { id }, body: { answer: 'accept' } });
    if (sent.ok) await forget(listReviews, readReview);
  };
  return (
    <ReviewFrame
      review={review}
      title={say('review.invited.title')}
      {...(answer.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, answer.refusal) }] })}
    >
      <p>{say('review.invited.what', { date: formatDate(dueOn, locale) })}</p>
      <div className="form-actions">
        <Button loading={answer.isBusy} onClick={() => void accept()}>
          {say('review.accept')}
        </Button>
      </div>
      <StepBack id={id} />
      <h3>{say('application.call.rubric')}</h3>
      <p>{rubric.guidance[locale]}</p>
    </ReviewFrame>
  );
};
