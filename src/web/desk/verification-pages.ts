import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { verificationSearch } from './verification/verification-search.ts';

/** Pages of verifiers and of the office that draws them, below the pages of an account. */
export const verificationPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'verifications',
      component: lazyRouteComponent(
        async () => import('./verification/VerificationsPage.tsx'),
        'VerificationsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verifications/$verificationId',
      validateSearch: verificationSearch,
      component: lazyRouteComponent(
        async () => import('./verification/VerificationPage.tsx'),
        'VerificationPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verifications/$verificationId/conflict',
      component: lazyRouteComponent(
        async () => import('./verification/VerificationConflictPage.tsx'),
        'VerificationConflictPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verification',
      component: lazyRouteComponent(
        async () => import('./verification/office/ProgressPage.tsx'),
        'ProgressPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verification/draw',
      component: lazyRouteComponent(async () => import('./verification/office/DrawPage.tsx'), 'DrawPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'verification/pool',
      component: lazyRouteComponent(async () => import('./verification/office/PoolPage.tsx'), 'PoolPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'verification/pool/$accountId',
      component: lazyRouteComponent(
        async () => import('./verification/office/VerifierPage.tsx'),
        'VerifierPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verification/pool/$accountId/remove',
      component: lazyRouteComponent(
        async () => import('./verification/office/RemoveVerifierPage.tsx'),
        'RemoveVerifierPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'verification/release/$institutionId/$verificationId',
      component: lazyRouteComponent(
        async () => import('./verification/office/ReleasePage.tsx'),
        'ReleasePage',
      ),
    }),
  ];
};
