import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** When the register could last have come back, for the administrator of the national office. */
export const backupPages = (parent: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => parent,
    path: 'backups',
    component: lazyRouteComponent(async () => import('./backup/BackupsPage.tsx'), 'BackupsPage'),
  }),
];
