import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { sectionSearch } from './draft/section-search.ts';

/** The agreement of a stay, for its participant and for the office of his university, below the pages of an account. */
export const agreementPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'agreements/$institutionId/$mobilityId',
      component: lazyRouteComponent(async () => import('./agreement/AgreementsPage.tsx'), 'AgreementsPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId',
      component: lazyRouteComponent(async () => import('./agreement/VersionPage.tsx'), 'VersionPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/edit/$part',
      validateSearch: sectionSearch,
      component: lazyRouteComponent(async () => import('./agreement/edit/EditPage.tsx'), 'EditPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/offer',
      component: lazyRouteComponent(async () => import('./agreement/sign/OfferPage.tsx'), 'OfferPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/sign',
      component: lazyRouteComponent(async () => import('./agreement/sign/SignPage.tsx'), 'SignPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/refuse',
      component: lazyRouteComponent(async () => import('./agreement/sign/RefusePage.tsx'), 'RefusePage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/withdraw',
      component: lazyRouteComponent(async () => import('./agreement/sign/WithdrawPage.tsx'), 'WithdrawPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/scan',
      component: lazyRouteComponent(async () => import('./agreement/sign/ScanPage.tsx'), 'ScanPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'agreement/$institutionId/$agreementId/host-link',
      component: lazyRouteComponent(async () => import('./agreement/sign/HostLinkPage.tsx'), 'HostLinkPage'),
    }),
  ];
};
