import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Pages of credentials of results, below the pages of an account. */
export const credentialPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/credential/$resultId',
      component: lazyRouteComponent(async () => import('./credential/CredentialPage.tsx'), 'CredentialPage'),
    }),
    createRoute({
      getParentRoute,
      path: 'report/$institutionId/$reportId/credential/$resultId/withdraw',
      component: lazyRouteComponent(
        async () => import('./credential/WithdrawCredentialPage.tsx'),
        'WithdrawCredentialPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/credentials',
      component: lazyRouteComponent(
        async () => import('./credential/CredentialListPage.tsx'),
        'CredentialListPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'exchange/$institutionId/credentials/$credentialId/revoke',
      component: lazyRouteComponent(
        async () => import('./credential/RevokeCredentialPage.tsx'),
        'RevokeCredentialPage',
      ),
    }),
  ];
};
