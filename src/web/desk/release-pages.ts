import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Pages of releases of indicators, their rules and the statements made of them, below the pages of an account. */
export const releasePages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'releases',
      component: lazyRouteComponent(async () => import('./release/ReleaseListPage.tsx'), 'ReleaseListPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'releases/new',
      component: lazyRouteComponent(async () => import('./release/NewReleasePage.tsx'), 'NewReleasePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'releases/$releaseId',
      component: lazyRouteComponent(async () => import('./release/ReleasePage.tsx'), 'ReleasePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'releases/$releaseId/publish',
      component: lazyRouteComponent(
        async () => import('./release/PublishReleasePage.tsx'),
        'PublishReleasePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'releases/$releaseId/discard',
      component: lazyRouteComponent(
        async () => import('./release/DiscardReleasePage.tsx'),
        'DiscardReleasePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'indicator-rules',
      component: lazyRouteComponent(
        async () => import('./release/IndicatorRulesPage.tsx'),
        'IndicatorRulesPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'indicator-rules/$indicator',
      component: lazyRouteComponent(
        async () => import('./release/IndicatorRulePage.tsx'),
        'IndicatorRulePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'statements',
      component: lazyRouteComponent(
        async () => import('./release/StatementDeskPage.tsx'),
        'StatementDeskPage',
      ),
    }),
  ];
};
