import { FinishedReview } from './FinishedReview.tsx';
import { Invitation } from './Invitation.tsx';
import { SheetForm } from './SheetForm.tsx';
import { WithReview } from './WithReview.tsx';

/** One review: the question whether to take it, the sheet to fill in, or what was submitted. */
export const ReviewPage = () => (
  <WithReview>
    {(review) => {
      if (review.status === 'invited') return <Invitation review={review} />;
      return review.status === 'accepted' ? (
        <SheetForm review={review} />
      ) : (
        <FinishedReview review={review} />
      );
    }}
  </WithReview>
);
