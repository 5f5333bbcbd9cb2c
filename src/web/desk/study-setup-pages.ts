import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { loadAllTexts } from './texts/load-texts.ts';

/** Pages of setting up a study, below the pages of an account. */
export const studySetupPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'studies',
      component: lazyRouteComponent(async () => import('./study/setup/StudyListPage.tsx'), 'StudyListPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/new',
      component: lazyRouteComponent(async () => import('./study/setup/NewStudyPage.tsx'), 'NewStudyPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId',
      component: lazyRouteComponent(async () => import('./study/setup/StudyPage.tsx'), 'StudyPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/record/$page',
      component: lazyRouteComponent(
        async () => import('./study/setup/StudyRecordPage.tsx'),
        'StudyRecordPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/register',
      component: lazyRouteComponent(
        async () => import('./study/setup/RegisterStudyPage.tsx'),
        'RegisterStudyPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/close',
      component: lazyRouteComponent(async () => import('./study/setup/CloseStudyPage.tsx'), 'CloseStudyPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/new-participant',
      component: lazyRouteComponent(
        async () => import('./study/setup/NewParticipantPage.tsx'),
        'NewParticipantPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/participants',
      component: lazyRouteComponent(
        async () => import('./study/setup/ParticipantsPage.tsx'),
        'ParticipantsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/participants/$participantId',
      loader: loadAllTexts,
      component: lazyRouteComponent(
        async () => import('./study/setup/ParticipantPage.tsx'),
        'ParticipantPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/table-7',
      component: lazyRouteComponent(async () => import('./study/setup/Table7Page.tsx'), 'Table7Page'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/coreq',
      component: lazyRouteComponent(async () => import('./study/setup/CoreqPage.tsx'), 'CoreqPage'),
    }),
  ];
};
