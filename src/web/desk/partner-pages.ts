import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { partnerSearch } from './partner/partner-search.ts';

/** What goes to partners abroad and comes from them, below the pages of an account. */
export const partnerPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/partners',
      validateSearch: partnerSearch,
      component: lazyRouteComponent(
        async () => import('./partner/PartnerStayListPage.tsx'),
        'PartnerStayListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/partners/$mobilityId',
      component: lazyRouteComponent(async () => import('./partner/PartnerStayPage.tsx'), 'PartnerStayPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/partners/$mobilityId/detail',
      component: lazyRouteComponent(
        async () => import('./partner/ExchangeDetailPage.tsx'),
        'ExchangeDetailPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/partners/$mobilityId/documents/$documentId/withdraw',
      component: lazyRouteComponent(
        async () => import('./partner/WithdrawDocumentPage.tsx'),
        'WithdrawDocumentPage',
      ),
    }),
  ];
};
