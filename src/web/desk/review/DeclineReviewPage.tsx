import { answerAssignment, listReviews, readReview } from '../../../contract/review.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DangerousForm } from '../../ui/DangerousForm.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { reviewCode } from './review-code.ts';

/** Asks before a review is given back. */
export const DeclineReviewPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const id = usePart('reviewId');
  const answer = useCommand(answerAssignment);
  const back = deskPaths.review(locale, id);
  return (
    <DangerousForm
      title={say('review.decline')}
      breadcrumb={{ to: back, label: say('review.page', { code: reviewCode(id) }) }}
      consequence={say('review.decline.what')}
      label={say('review.decline')}
      cancelTo={back}
      cancelLabel={say('review.check.back')}
      onConfirm={async (reason) => {
        const body = { answer: 'decline' as const, ...(reason === undefined ? {} : { reason }) };
        const sent = await answer.send({ params: { id }, body });
        if (sent.ok) {
          await forget(listReviews, readReview);
          await go(deskPaths.review(locale, id, '?done=declined'));
        }
        return sent;
      }}
    />
  );
};
