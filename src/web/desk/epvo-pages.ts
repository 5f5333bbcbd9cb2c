import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** The copy of the EPVO and what is sent there, below the pages of an account. */
export const epvoPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/epvo',
      component: lazyRouteComponent(async () => import('./epvo/EpvoPage.tsx'), 'EpvoPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/epvo/extension',
      component: lazyRouteComponent(async () => import('./epvo/EpvoExtensionPage.tsx'), 'EpvoExtensionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/epvo/tables/$entity',
      component: lazyRouteComponent(async () => import('./epvo/EpvoTablePage.tsx'), 'EpvoTablePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/epvo/tables/$entity/$recordId',
      component: lazyRouteComponent(async () => import('./epvo/EpvoRowPage.tsx'), 'EpvoRowPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/epvo/sendings/$sendingId',
      component: lazyRouteComponent(async () => import('./epvo/EpvoSendingPage.tsx'), 'EpvoSendingPage'),
    }),
  ];
};
