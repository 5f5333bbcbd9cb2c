import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { staySearch } from './mobility/stay-search.ts';

/** Pages of stays abroad, of participants and of their universities, below the pages of an account. */
export const mobilityPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const list = createRoute({
    getParentRoute,
    id: 'stay-list',
    validateSearch: staySearch,
    component: lazyRouteComponent(async () => import('./office/CoordinatorOnly.tsx'), 'CoordinatorOnly'),
  });
  return [
    createRoute({
      getParentRoute,
      path: 'stays',
      component: lazyRouteComponent(async () => import('./mobility/StayListPage.tsx'), 'StayListPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId',
      component: lazyRouteComponent(async () => import('./mobility/StayPage.tsx'), 'StayPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/days/$day',
      component: lazyRouteComponent(async () => import('./mobility/RecordDayPage.tsx'), 'RecordDayPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/correct',
      component: lazyRouteComponent(async () => import('./mobility/CorrectStayPage.tsx'), 'CorrectStayPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/costs',
      component: lazyRouteComponent(async () => import('./mobility/CostListPage.tsx'), 'CostListPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/new-cost',
      component: lazyRouteComponent(async () => import('./mobility/NewCostPage.tsx'), 'NewCostPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/costs/$costId',
      component: lazyRouteComponent(async () => import('./mobility/CostPage.tsx'), 'CostPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/costs/$costId/remove',
      component: lazyRouteComponent(async () => import('./mobility/RemoveCostPage.tsx'), 'RemoveCostPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/contact',
      component: lazyRouteComponent(
        async () => import('./mobility/EmergencyContactPage.tsx'),
        'EmergencyContactPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/safety-person',
      component: lazyRouteComponent(
        async () => import('./mobility/SafetyPersonPage.tsx'),
        'SafetyPersonPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'stays/$institutionId/$mobilityId/danger',
      component: lazyRouteComponent(
        async () => import('./mobility/ReportDangerPage.tsx'),
        'ReportDangerPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'safety/$institutionId/$reportId',
      component: lazyRouteComponent(
        async () => import('./mobility/SafetyReportPage.tsx'),
        'SafetyReportPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/milestones',
      component: lazyRouteComponent(
        async () => import('./mobility/MilestoneListPage.tsx'),
        'MilestoneListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/milestones/$milestoneId/claim',
      component: lazyRouteComponent(
        async () => import('./mobility/ClaimMilestonePage.tsx'),
        'ClaimMilestonePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'group/$institutionId/$groupId/milestones/$milestoneId/judge',
      component: lazyRouteComponent(
        async () => import('./mobility/JudgeMilestonePage.tsx'),
        'JudgeMilestonePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'office/stays/$institutionId/$mobilityId',
      component: lazyRouteComponent(async () => import('./mobility/OfficeStayPage.tsx'), 'OfficeStayPage'),
    }),
    list.addChildren([
      createRoute({
        getParentRoute: () => list,
        path: 'office/stays',
        component: lazyRouteComponent(
          async () => import('./mobility/OfficeStayListPage.tsx'),
          'OfficeStayListPage',
        ),
      }),
    ]),
  ];
};
