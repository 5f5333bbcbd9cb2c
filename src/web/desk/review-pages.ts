import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { reviewSearch } from './review/review-search.ts';

/** Pages of whoever judges applications, below the pages of an account. */
export const reviewPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'reviews',
      component: lazyRouteComponent(async () => import('./review/ReviewsPage.tsx'), 'ReviewsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'reviews/$reviewId',
      validateSearch: reviewSearch,
      component: lazyRouteComponent(async () => import('./review/ReviewPage.tsx'), 'ReviewPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'reviews/$reviewId/check',
      component: lazyRouteComponent(async () => import('./review/CheckReviewPage.tsx'), 'CheckReviewPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'reviews/$reviewId/decline',
      component: lazyRouteComponent(
        async () => import('./review/DeclineReviewPage.tsx'),
        'DeclineReviewPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'reviews/$reviewId/conflict',
      component: lazyRouteComponent(
        async () => import('./review/ReviewConflictPage.tsx'),
        'ReviewConflictPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'reviews-conflicts',
      component: lazyRouteComponent(async () => import('./review/ConflictsPage.tsx'), 'ConflictsPage'),
    }),
  ];
};
