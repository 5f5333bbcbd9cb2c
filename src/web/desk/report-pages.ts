import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { sectionSearch } from './draft/section-search.ts';
import { ledgerSearch } from './ledger/ledger-search.ts';
import { reportsSearch } from './report/office/reports-search.ts';

/** Pages of reports and of the ledger that is made of them, below the pages of an account. */
export const reportPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId',
      component: lazyRouteComponent(async () => import('./report/ReportPage.tsx'), 'ReportPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/task/$taskId',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./report/ReportTaskPage.tsx'), 'ReportTaskPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/courses',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./report/CoursesPage.tsx'), 'CoursesPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/experience',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./report/ExperiencePage.tsx'), 'ExperiencePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/check',
      component: lazyRouteComponent(async () => import('./report/CheckReportPage.tsx'), 'CheckReportPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/add',
      component: lazyRouteComponent(async () => import('./report/submitted/AddPage.tsx'), 'AddPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/answer/$verificationId',
      component: lazyRouteComponent(
        async () => import('./report/submitted/AnswerVerdictPage.tsx'),
        'AnswerVerdictPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/course/$recognitionId',
      component: lazyRouteComponent(
        async () => import('./report/office/DecideCoursePage.tsx'),
        'DecideCoursePage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'reports',
      validateSearch: reportsSearch,
      component: lazyRouteComponent(
        async () => import('./report/office/ReportListPage.tsx'),
        'ReportListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'own-results',
      component: lazyRouteComponent(async () => import('./ledger/OwnLedgerPage.tsx'), 'OwnLedgerPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'ledger',
      validateSearch: ledgerSearch,
      component: lazyRouteComponent(async () => import('./ledger/LedgerPage.tsx'), 'LedgerPage'),
    }),
  ];
};
