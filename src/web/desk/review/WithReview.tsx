import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listReviews, readReview, type ReviewView } from '../../../contract/review.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import type { ReviewSearch } from './review-search.ts';

type Render = (review: ReviewView) => ReactNode;

/** Where a review stands while its reviewer may read the application. */
const readable: readonly ReviewView['status'][] = ['invited', 'accepted', 'submitted'];

const Gone = () => {
  const locale = useLocale();
  const say = useSay();
  const { done } = useSearch({ strict: false }) as ReviewSearch;
  return (
    <DeskPage
      title={say('review.gone')}
      breadcrumb={{ to: deskPaths.reviews(locale), label: say('review.title') }}
    >
      <p>{say(`review.gone.${done ?? 'unknown'}`)}</p>
    </DeskPage>
  );
};

const Read = ({ id, children }: { readonly id: string; readonly children: Render }) =>
  children(useSuspenseQuery({ ...queryOf(readReview, { params: { id } }), staleTime: 0 }).data.review);

/** The review that the page's address names; where it is no longer the reader's, that it is so, and nothing of its text. */
export const WithReview = ({ children }: { readonly children: Render }) => {
  const id = usePart('reviewId');
  const { reviews } = useSuspenseQuery({ ...queryOf(listReviews, {}), staleTime: 0 }).data;
  const own = reviews.find((review) => review.id === id);
  return own !== undefined && readable.includes(own.status) ? <Read id={id}>{children}</Read> : <Gone />;
};
