import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Codebook, rounds of blind coding, themes and what is counted of a study, below the pages of an account. */
export const studyAgreePages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/codebook',
      component: lazyRouteComponent(async () => import('./study/agree/CodebookPage.tsx'), 'CodebookPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/codebook/$codeId',
      component: lazyRouteComponent(async () => import('./study/agree/CodePage.tsx'), 'CodePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/rounds',
      component: lazyRouteComponent(async () => import('./study/agree/RoundsPage.tsx'), 'RoundsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/rounds/$roundId',
      component: lazyRouteComponent(async () => import('./study/agree/RoundPage.tsx'), 'RoundPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/themes',
      component: lazyRouteComponent(async () => import('./study/agree/ThemesPage.tsx'), 'ThemesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/themes/$themeId',
      component: lazyRouteComponent(async () => import('./study/agree/ThemePage.tsx'), 'ThemePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/matrix',
      component: lazyRouteComponent(async () => import('./study/agree/MatrixPage.tsx'), 'MatrixPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/saturation',
      component: lazyRouteComponent(async () => import('./study/agree/SaturationPage.tsx'), 'SaturationPage'),
    }),
  ];
};
