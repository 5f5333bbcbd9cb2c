import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { planSearch } from './returns/plan-search.ts';
import { returnsSearch } from './returns/returns-search.ts';

/** The pages of return after stays, below the pages of an account. */
export const returnsPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'returns',
      validateSearch: returnsSearch,
      component: lazyRouteComponent(async () => import('./returns/ReturnsPage.tsx'), 'ReturnsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'returns/plan',
      validateSearch: planSearch,
      component: lazyRouteComponent(async () => import('./returns/PlanPage.tsx'), 'PlanPage'),
    }),
  ];
};
