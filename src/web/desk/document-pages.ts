import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Orders, and the words around papers, below the pages of an account. */
export const documentPages = (parent: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange/$institutionId/order',
    component: lazyRouteComponent(async () => import('./document/OrderPage.tsx'), 'OrderPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange/$institutionId/templates',
    component: lazyRouteComponent(async () => import('./document/TemplatesPage.tsx'), 'TemplatesPage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange/$institutionId/templates/$kind/$language',
    component: lazyRouteComponent(async () => import('./document/TemplatePage.tsx'), 'TemplatePage'),
  }),
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange/$institutionId/templates/$kind/$language/restore',
    component: lazyRouteComponent(
      async () => import('./document/RestoreTemplatePage.tsx'),
      'RestoreTemplatePage',
    ),
  }),
];
