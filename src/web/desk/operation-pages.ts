import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** How the installation stands, for the administrator. */
export const operationPages = (parent: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => parent,
    path: 'operation',
    component: lazyRouteComponent(async () => import('./operation/OperationPage.tsx'), 'OperationPage'),
  }),
];
