import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { sectionSearch } from './draft/section-search.ts';

/** Pages of whoever applies, below the pages of an account. */
export const applicantPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'apply/$callId',
      component: lazyRouteComponent(async () => import('./call/CallPage.tsx'), 'CallPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'apply/$callId/tasks/$institutionId',
      component: lazyRouteComponent(async () => import('./group/GroupTasksPage.tsx'), 'GroupTasksPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'draft/$institutionId/$draftId',
      component: lazyRouteComponent(async () => import('./draft/DraftPage.tsx'), 'DraftPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'draft/$institutionId/$draftId/check',
      component: lazyRouteComponent(async () => import('./draft/CheckPage.tsx'), 'CheckPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'draft/$institutionId/$draftId/$section',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./draft/SectionPage.tsx'), 'SectionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'draft/$institutionId/$draftId/tasks/$taskId',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./draft/TaskPage.tsx'), 'TaskPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'draft/$institutionId/$draftId/tasks/$taskId/remove',
      component: lazyRouteComponent(async () => import('./draft/RemoveTaskPage.tsx'), 'RemoveTaskPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'application/$institutionId/$applicationId',
      component: lazyRouteComponent(
        async () => import('./application/ApplicationPage.tsx'),
        'ApplicationPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'application/$institutionId/$applicationId/sent',
      component: lazyRouteComponent(async () => import('./application/SentPage.tsx'), 'SentPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'application/$institutionId/$applicationId/reopen',
      component: lazyRouteComponent(async () => import('./application/ReopenPage.tsx'), 'ReopenPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'application/$institutionId/$applicationId/withdraw',
      component: lazyRouteComponent(async () => import('./application/WithdrawPage.tsx'), 'WithdrawPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'application/$institutionId/$applicationId/decision',
      component: lazyRouteComponent(async () => import('./award/DecisionPage.tsx'), 'DecisionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'group',
      component: lazyRouteComponent(async () => import('./group/JoinGroupPage.tsx'), 'JoinGroupPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId',
      component: lazyRouteComponent(async () => import('./group/GroupPage.tsx'), 'GroupPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/submit',
      component: lazyRouteComponent(async () => import('./group/SubmitGroupPage.tsx'), 'SubmitGroupPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/withdraw',
      component: lazyRouteComponent(async () => import('./group/WithdrawGroupPage.tsx'), 'WithdrawGroupPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/leave/$memberId',
      component: lazyRouteComponent(async () => import('./group/LeaveGroupPage.tsx'), 'LeaveGroupPage'),
    }),
  ];
};
