import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Figures of a study and its exchange with other programs, below the pages of an account. */
export const studyExchangePages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/figures',
      component: lazyRouteComponent(
        async () => import('./study/figure/FigureListPage.tsx'),
        'FigureListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/figures/$pollId',
      component: lazyRouteComponent(async () => import('./study/figure/FigurePage.tsx'), 'FigurePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/exchange',
      component: lazyRouteComponent(async () => import('./study/exchange/ExchangePage.tsx'), 'ExchangePage'),
    }),
  ];
};
