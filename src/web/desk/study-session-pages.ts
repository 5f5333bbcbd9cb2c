import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Pages of sessions of a study and their polls, below the pages of an account. */
export const studySessionPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/sessions',
      component: lazyRouteComponent(
        async () => import('./study/session/SessionListPage.tsx'),
        'SessionListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/sessions/$sessionId',
      component: lazyRouteComponent(async () => import('./study/session/SessionPage.tsx'), 'SessionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/sessions/$sessionId/new-poll',
      component: lazyRouteComponent(async () => import('./study/poll/NewPollPage.tsx'), 'NewPollPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'studies/$institutionId/$studyId/polls/$pollId',
      component: lazyRouteComponent(async () => import('./study/poll/PollPage.tsx'), 'PollPage'),
    }),
  ];
};
