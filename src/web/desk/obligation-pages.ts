import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { obligationSearch } from './obligation/office/obligation-search.ts';

/** Pages of the obligation after a stay, for its participant and for the offices, below the pages of an account. */
export const obligationPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const own = createRoute({ getParentRoute, path: 'obligation/$institutionId/$obligationId' });
  const ofOwn = () => own;
  const office = createRoute({ getParentRoute, path: 'obligations', validateSearch: obligationSearch });
  const ofOffice = () => office;
  const rules = createRoute({ getParentRoute, path: 'obligation-rules' });
  const ofRules = () => rules;
  return [
    own.addChildren([
      createRoute({
        getParentRoute: ofOwn,
        path: '/',
        component: lazyRouteComponent(
          async () => import('./obligation/ObligationPage.tsx'),
          'ObligationPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOwn,
        path: 'claim',
        component: lazyRouteComponent(async () => import('./obligation/ClaimPage.tsx'), 'ClaimPage'),
      }),
      createRoute({
        getParentRoute: ofOwn,
        path: 'ask/$kind',
        component: lazyRouteComponent(async () => import('./obligation/AskPage.tsx'), 'AskPage'),
      }),
      createRoute({
        getParentRoute: ofOwn,
        path: 'against/$subjectId',
        component: lazyRouteComponent(async () => import('./obligation/AgainstPage.tsx'), 'AgainstPage'),
      }),
    ]),
    createRoute({
      getParentRoute,
      path: 'obligation-cases',
      validateSearch: obligationSearch,
      component: lazyRouteComponent(async () => import('./obligation/office/CasesPage.tsx'), 'CasesPage'),
    }),
    office.addChildren([
      createRoute({
        getParentRoute: ofOffice,
        path: '/',
        component: lazyRouteComponent(
          async () => import('./obligation/office/ObligationListPage.tsx'),
          'ObligationListPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId',
        component: lazyRouteComponent(async () => import('./obligation/office/CasePage.tsx'), 'CasePage'),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId/event/$eventId',
        component: lazyRouteComponent(
          async () => import('./obligation/office/DecideEventPage.tsx'),
          'DecideEventPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId/request/$requestId',
        component: lazyRouteComponent(
          async () => import('./obligation/office/DecideRequestPage.tsx'),
          'DecideRequestPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId/facts',
        component: lazyRouteComponent(
          async () => import('./obligation/office/StateFactsPage.tsx'),
          'StateFactsPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId/refund',
        component: lazyRouteComponent(
          async () => import('./obligation/office/DemandRefundPage.tsx'),
          'DemandRefundPage',
        ),
      }),
      createRoute({
        getParentRoute: ofOffice,
        path: '$institutionId/$obligationId/payment/$instalmentId',
        component: lazyRouteComponent(
          async () => import('./obligation/office/RecordPaymentPage.tsx'),
          'RecordPaymentPage',
        ),
      }),
    ]),
    rules.addChildren([
      createRoute({
        getParentRoute: ofRules,
        path: '/',
        component: lazyRouteComponent(
          async () => import('./obligation/rule/RuleListPage.tsx'),
          'RuleListPage',
        ),
      }),
      createRoute({
        getParentRoute: ofRules,
        path: 'new',
        component: lazyRouteComponent(async () => import('./obligation/rule/NewRulePage.tsx'), 'NewRulePage'),
      }),
      createRoute({
        getParentRoute: ofRules,
        path: '$ruleId',
        component: lazyRouteComponent(async () => import('./obligation/rule/RulePage.tsx'), 'RulePage'),
      }),
      createRoute({
        getParentRoute: ofRules,
        path: '$ruleId/revise',
        component: lazyRouteComponent(
          async () => import('./obligation/rule/ReviseRulePage.tsx'),
          'ReviseRulePage',
        ),
      }),
    ]),
  ];
};
