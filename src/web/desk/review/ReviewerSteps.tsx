import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listReviews } from '../../../contract/review.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

const asked = [
  { status: 'invited', label: 'review.home.invited' },
  { status: 'accepted', label: 'review.home.to-write' },
] as const;

/** What a reviewer does next: invitations to answer, reviews to write, each with what is due first. */
export const ReviewerSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const reviews = useQuery(queryOf(listReviews, {})).data?.reviews ?? [];
  return asked.map(({ status, label }) => {
    const own = reviews.filter((review) => review.status === status);
    const [first] = own.map(({ dueOn }) => dueOn).toSorted();
    if (first === undefined) return undefined;
    return (
      <li key={status}>
        <Link to={deskPaths.reviews(locale)}>
          {say(label, { count: own.length, shown: formatNumber(own.length, locale) })}
        </Link>
        <p>
          {say('review.home.first-due', {
            date: formatDate(first, locale),
            relative: formatRelativeDays(daysBetween(today, first), locale),
          })}
        </p>
      </li>
    );
  });
};
