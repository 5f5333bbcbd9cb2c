import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { followUpsSearch } from './alumni/office/follow-ups-search.ts';

/** Pages of the life after a stay, for whom it is and for the offices, below the pages of an account. */
export const alumniPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const own = createRoute({ getParentRoute, path: 'after-stay/$institutionId/$alumnusId' });
  const ofOwn = () => own;
  const office = createRoute({ getParentRoute, path: 'alumni', validateSearch: followUpsSearch });
  const ofOffice = () => office;
  return [
    own.addChildren([
      createRoute({
        getParentRoute: ofOwn,
        path: '/',
        component: lazyRouteComponent(async () => import('./alumni/AfterStayPage.tsx'), 'AfterStayPage'),
      }),
      createRoute({
        getParentRoute: ofOwn,
        path: 'state',
        component: lazyRouteComponent(
          async () => import('./alumni/StateOutcomePage.tsx'),
          'StateOutcomePage',
        ),
      }),
      createRoute({
        getParentRoute: ofOwn,
        path: 'stop',
        component: lazyRouteComponent(async () => import('./alumni/StopAskingPage.tsx'), 'StopAskingPage'),
      }),
    ]),
    createRoute({
      getParentRoute,
      path: 'intention/$institutionId/$mobilityId/$occasion',
      component: lazyRouteComponent(async () => import('./alumni/IntentionPage.tsx'), 'IntentionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'support-offers',
      component: lazyRouteComponent(async () => import('./support/OpenOffersPage.tsx'), 'OpenOffersPage'),
    }),
    office.addChildren([
      createRoute({
        getParentRoute: ofOffice,
        path: '/',
        component: lazyRouteComponent(async () => import('./alumni/office/AlumniPage.tsx'), 'AlumniPage'),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'cases',
        component: lazyRouteComponent(
          async () => import('./alumni/office/OutcomeCasesPage.tsx'),
          'OutcomeCasesPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'files',
        component: lazyRouteComponent(
          async () => import('./alumni/office/ImportListPage.tsx'),
          'ImportListPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'files/$institutionId/new',
        component: lazyRouteComponent(
          async () => import('./alumni/office/NewImportPage.tsx'),
          'NewImportPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'files/$institutionId/$importId/undo',
        component: lazyRouteComponent(
          async () => import('./alumni/office/UndoImportPage.tsx'),
          'UndoImportPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'offers',
        component: lazyRouteComponent(
          async () => import('./support/PostedOffersPage.tsx'),
          'PostedOffersPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'offers/$institutionId/new',
        component: lazyRouteComponent(async () => import('./support/PostOfferPage.tsx'), 'PostOfferPage'),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'offers/$institutionId/take-up/$interestId',
        component: lazyRouteComponent(async () => import('./support/TakeUpPage.tsx'), 'TakeUpPage'),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'of/$institutionId/$alumnusId',
        component: lazyRouteComponent(
          async () => import('./alumni/office/OfficeAlumnusPage.tsx'),
          'OfficeAlumnusPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'of/$institutionId/$alumnusId/enter/$followUpId',
        component: lazyRouteComponent(
          async () => import('./alumni/office/EnterFollowUpPage.tsx'),
          'EnterFollowUpPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'of/$institutionId/$alumnusId/decide/$outcomeId',
        component: lazyRouteComponent(
          async () => import('./alumni/office/DecideOutcomePage.tsx'),
          'DecideOutcomePage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: 'of/$institutionId/$alumnusId/settle',
        component: lazyRouteComponent(
          async () => import('./alumni/office/SettleOutcomesPage.tsx'),
          'SettleOutcomesPage',
        ),
      }),
    ]),
  ];
};
