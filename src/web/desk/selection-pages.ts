import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { selectionSearch } from './selection/selection-search.ts';

/** Pages of a selection for its officer, its committee and the auditor, below the pages of an account. */
export const selectionPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'selections',
      component: lazyRouteComponent(
        async () => import('./selection/SelectionListPage.tsx'),
        'SelectionListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId',
      component: lazyRouteComponent(async () => import('./selection/SelectionPage.tsx'), 'SelectionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/open',
      component: lazyRouteComponent(
        async () => import('./selection/OpenSelectionPage.tsx'),
        'OpenSelectionPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/reviewers',
      component: lazyRouteComponent(
        async () => import('./selection/reviewer/ReviewersPage.tsx'),
        'ReviewersPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/reviewers/$accountId',
      component: lazyRouteComponent(
        async () => import('./selection/reviewer/ReviewerPage.tsx'),
        'ReviewerPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/reviewers/$accountId/remove',
      component: lazyRouteComponent(
        async () => import('./selection/reviewer/RemoveReviewerPage.tsx'),
        'RemoveReviewerPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/plan',
      component: lazyRouteComponent(async () => import('./selection/assignment/PlanPage.tsx'), 'PlanPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/thirds',
      component: lazyRouteComponent(
        async () => import('./selection/assignment/ThirdOpinionsPage.tsx'),
        'ThirdOpinionsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/reviews',
      validateSearch: selectionSearch,
      component: lazyRouteComponent(
        async () => import('./selection/assignment/ReviewListPage.tsx'),
        'ReviewListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/reviews/$assignmentId/release',
      component: lazyRouteComponent(
        async () => import('./selection/assignment/ReleaseReviewPage.tsx'),
        'ReleaseReviewPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/close',
      component: lazyRouteComponent(
        async () => import('./selection/assignment/CloseReviewsPage.tsx'),
        'CloseReviewsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/recommendation',
      validateSearch: selectionSearch,
      component: lazyRouteComponent(
        async () => import('./selection/recommendation/RecommendationPage.tsx'),
        'RecommendationPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/recommendation/$applicationId',
      component: lazyRouteComponent(
        async () => import('./selection/recommendation/RecommendedPage.tsx'),
        'RecommendedPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/list',
      component: lazyRouteComponent(
        async () => import('./selection/decision/FixListPage.tsx'),
        'FixListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/secrets',
      component: lazyRouteComponent(
        async () => import('./selection/decision/LotSecretsPage.tsx'),
        'LotSecretsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/decide',
      component: lazyRouteComponent(async () => import('./selection/decision/DecidePage.tsx'), 'DecidePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/decisions',
      validateSearch: selectionSearch,
      component: lazyRouteComponent(
        async () => import('./selection/decision/DecisionsPage.tsx'),
        'DecisionsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/appeals',
      component: lazyRouteComponent(
        async () => import('./selection/appeal/AppealListPage.tsx'),
        'AppealListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'selections/$callId/appeals/$appealId',
      component: lazyRouteComponent(async () => import('./selection/appeal/AppealPage.tsx'), 'AppealPage'),
    }),
  ];
};
