import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Two ways to give a review back; each asks on a page of its own. */
export const StepBack = ({ id }: { readonly id: string }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <ul className="step-back">
      <li>
        <Link to={deskPaths.reviewConflict(locale, id)}>{say('review.conflict')}</Link>
      </li>
      <li>
        <Link to={deskPaths.declineReview(locale, id)}>{say('review.decline')}</Link>
      </li>
    </ul>
  );
};
