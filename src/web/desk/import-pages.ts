import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadAllTexts } from './texts/load-texts.ts';

/** Imports of an institution, from the file to what came of it, below the pages of an account. */
export const importPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const root = 'exchange/$institutionId/imports';
  return [
    createRoute({
      getParentRoute,
      path: root,
      component: lazyRouteComponent(async () => import('./import/ImportListPage.tsx'), 'ImportListPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/new`,
      component: lazyRouteComponent(async () => import('./import/NewImportPage.tsx'), 'NewImportPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/files/$fileId`,
      component: lazyRouteComponent(async () => import('./import/ImportFilePage.tsx'), 'ImportFilePage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/files/$fileId/mapping`,
      component: lazyRouteComponent(async () => import('./import/MappingPage.tsx'), 'MappingPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/files/$fileId/preview`,
      loader: loadAllTexts,
      component: lazyRouteComponent(async () => import('./import/PreviewPage.tsx'), 'PreviewPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/$batchId`,
      component: lazyRouteComponent(async () => import('./import/BatchPage.tsx'), 'BatchPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/$batchId/undo`,
      component: lazyRouteComponent(async () => import('./import/UndoImportPage.tsx'), 'UndoImportPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/profiles/$profileId/retire`,
      component: lazyRouteComponent(
        async () => import('./import/RetireProfilePage.tsx'),
        'RetireProfilePage',
      ),
    }),
  ];
};
