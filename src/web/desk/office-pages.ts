import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { officeSearch } from './office/office-search.ts';
import { loadAllTexts } from './texts/load-texts.ts';

/** Pages of the national office and of the universities' offices, below the pages of an account. */
export const officePages = (parent: AnyRoute): readonly AnyRoute[] => {
  const office = createRoute({ getParentRoute: () => parent, path: 'office', validateSearch: officeSearch });
  const under = () => office;
  const call = createRoute({
    getParentRoute: under,
    path: 'calls/$callId',
    component: lazyRouteComponent(async () => import('./office/call/CallDesk.tsx'), 'CallDesk'),
  });
  const inCall = () => call;
  const university = createRoute({
    getParentRoute: under,
    id: 'university',
    component: lazyRouteComponent(async () => import('./office/CoordinatorOnly.tsx'), 'CoordinatorOnly'),
  });
  const inUniversity = () => university;
  return [
    office.addChildren([
      createRoute({
        getParentRoute: under,
        path: 'programmes',
        component: lazyRouteComponent(
          async () => import('./office/ProgrammeListPage.tsx'),
          'ProgrammeListPage',
        ),
      }),
      createRoute({
        getParentRoute: under,
        path: 'programmes/new',
        component: lazyRouteComponent(
          async () => import('./office/NewProgrammePage.tsx'),
          'NewProgrammePage',
        ),
      }),
      createRoute({
        getParentRoute: under,
        path: 'calls',
        component: lazyRouteComponent(async () => import('./office/call/CallListPage.tsx'), 'CallListPage'),
      }),
      createRoute({
        getParentRoute: under,
        path: 'new-call',
        loader: loadAllTexts,
        component: lazyRouteComponent(async () => import('./office/call/NewCallPage.tsx'), 'NewCallPage'),
      }),
      createRoute({
        getParentRoute: under,
        path: 'hosts',
        component: lazyRouteComponent(
          async () => import('./office/partner/HostListPage.tsx'),
          'HostListPage',
        ),
      }),
      createRoute({
        getParentRoute: under,
        path: 'hosts/new',
        component: lazyRouteComponent(async () => import('./office/partner/NewHostPage.tsx'), 'NewHostPage'),
      }),
      call.addChildren([
        createRoute({
          getParentRoute: inCall,
          path: '/',
          component: lazyRouteComponent(async () => import('./office/call/CallPage.tsx'), 'CallPage'),
        }),
        createRoute({
          getParentRoute: inCall,
          path: 'part/$part',
          component: lazyRouteComponent(async () => import('./office/call/CallPartPage.tsx'), 'CallPartPage'),
        }),
        createRoute({
          getParentRoute: inCall,
          path: 'preview',
          component: lazyRouteComponent(
            async () => import('./office/call/CallPreviewPage.tsx'),
            'CallPreviewPage',
          ),
        }),
        createRoute({
          getParentRoute: inCall,
          path: 'announce',
          component: lazyRouteComponent(
            async () => import('./office/call/AnnounceCallPage.tsx'),
            'AnnounceCallPage',
          ),
        }),
        createRoute({
          getParentRoute: inCall,
          path: 'correct',
          component: lazyRouteComponent(
            async () => import('./office/call/CorrectCallPage.tsx'),
            'CorrectCallPage',
          ),
        }),
        createRoute({
          getParentRoute: inCall,
          path: 'versions',
          component: lazyRouteComponent(
            async () => import('./office/call/CallVersionsPage.tsx'),
            'CallVersionsPage',
          ),
        }),
      ]),
      university.addChildren([
        createRoute({
          getParentRoute: inUniversity,
          path: 'applications',
          component: lazyRouteComponent(async () => import('./office/queue/QueuePage.tsx'), 'QueuePage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'drafts',
          component: lazyRouteComponent(async () => import('./office/queue/DraftsPage.tsx'), 'DraftsPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'applications/$applicationId',
          component: lazyRouteComponent(
            async () => import('./office/queue/ApplicationPage.tsx'),
            'ApplicationPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'applications/$applicationId/confirm',
          component: lazyRouteComponent(
            async () => import('./office/queue/ConfirmEligibilityPage.tsx'),
            'ConfirmEligibilityPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'applications/$applicationId/refuse',
          component: lazyRouteComponent(
            async () => import('./office/queue/RefuseEligibilityPage.tsx'),
            'RefuseEligibilityPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'deadlines',
          component: lazyRouteComponent(async () => import('./office/DeadlinesPage.tsx'), 'DeadlinesPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'tasks',
          component: lazyRouteComponent(async () => import('./office/task/TaskListPage.tsx'), 'TaskListPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'tasks/new',
          component: lazyRouteComponent(async () => import('./office/task/NewTaskPage.tsx'), 'NewTaskPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'tasks/$taskId',
          component: lazyRouteComponent(async () => import('./office/task/TaskPage.tsx'), 'TaskPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'tasks/$taskId/withdraw',
          component: lazyRouteComponent(
            async () => import('./office/task/WithdrawTaskPage.tsx'),
            'WithdrawTaskPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'waiting-agreements',
          component: lazyRouteComponent(async () => import('./agreement/WaitingPage.tsx'), 'WaitingPage'),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'agreements',
          component: lazyRouteComponent(
            async () => import('./office/partner/AgreementListPage.tsx'),
            'AgreementListPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'agreements/new',
          component: lazyRouteComponent(
            async () => import('./office/partner/NewAgreementPage.tsx'),
            'NewAgreementPage',
          ),
        }),
        createRoute({
          getParentRoute: inUniversity,
          path: 'agreements/$agreementId/end',
          component: lazyRouteComponent(
            async () => import('./office/partner/EndAgreementPage.tsx'),
            'EndAgreementPage',
          ),
        }),
      ]),
    ]),
  ];
};
