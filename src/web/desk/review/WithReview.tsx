import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listReviews, readReview, type ReviewView } from '../../../contract/review.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

type Render = (review: ReviewView) => ReactNode;

const gone = { declined: 'declined', conflict: 'conflict', released: 'released' } as const;
const isGone = (status: string): status is keyof typeof gone => Object.hasOwn(gone, status);

const Gone = ({ why }: { readonly why: keyof typeof gone | 'unknown' }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <DeskPage
      title={say('review.gone')}
      breadcrumb={{ to: deskPaths.reviews(locale), label: say('review.title') }}
    >
      <p>{say(`review.gone.${why}`)}</p>
    </DeskPage>
  );
};

const Read = ({ id, children }: { readonly id: string; readonly children: Render }) =>
  children(useSuspenseQuery({ ...queryOf(readReview, { params: { id } }), staleTime: 0 }).data.review);

/** The review that the page's address names; where it is no longer the reader's, why, and nothing of its text. */
export const WithReview = ({ children }: { readonly children: Render }) => {
  const id = usePart('reviewId');
  const { reviews } = useSuspenseQuery({ ...queryOf(listReviews, {}), staleTime: 0 }).data;
  const status = reviews.find((review) => review.id === id)?.status;
  if (status === undefined || status === 'proposed') return <Gone why="unknown" />;
  return isGone(status) ? <Gone why={gone[status]} /> : <Read id={id}>{children}</Read>;
};
