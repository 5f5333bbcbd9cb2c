import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { accessSearch } from './access-log/access-search.ts';

/** What is looked after for the safety of data, below the pages of an account. */
export const incidentPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const root = 'incidents/$institutionId';
  return [
    createRoute({
      getParentRoute,
      path: 'incidents',
      component: lazyRouteComponent(async () => import('./incident/IncidentsPage.tsx'), 'IncidentsPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/breaches`,
      component: lazyRouteComponent(async () => import('./breach/BreachListPage.tsx'), 'BreachListPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/breaches/$breachId`,
      component: lazyRouteComponent(async () => import('./breach/BreachPage.tsx'), 'BreachPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/stop`,
      component: lazyRouteComponent(async () => import('./revocation/StopPage.tsx'), 'StopPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/access-log`,
      validateSearch: accessSearch,
      component: lazyRouteComponent(async () => import('./access-log/AccessLogPage.tsx'), 'AccessLogPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/retention`,
      component: lazyRouteComponent(async () => import('./retention/RetentionPage.tsx'), 'RetentionPage'),
    }),
  ];
};
