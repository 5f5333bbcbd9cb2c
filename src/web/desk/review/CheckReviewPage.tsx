import { CheckReview } from './CheckReview.tsx';
import { FinishedReview } from './FinishedReview.tsx';
import { Invitation } from './Invitation.tsx';
import { WithReview } from './WithReview.tsx';

/** The last look at a sheet before it is submitted; what was submitted stands there afterwards. */
export const CheckReviewPage = () => (
  <WithReview>
    {(review) => {
      if (review.status === 'accepted') return <CheckReview review={review} />;
      return review.status === 'invited' ? (
        <Invitation review={review} />
      ) : (
        <FinishedReview review={review} />
      );
    }}
  </WithReview>
);
