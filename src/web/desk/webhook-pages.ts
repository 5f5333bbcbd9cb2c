import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';

/** Systems that are told of what happens in an institution, below the pages of an account. */
export const webhookPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  const root = 'exchange/$institutionId/webhooks';
  return [
    createRoute({
      getParentRoute,
      path: root,
      component: lazyRouteComponent(async () => import('./webhook/WebhookListPage.tsx'), 'WebhookListPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/$webhookId`,
      component: lazyRouteComponent(async () => import('./webhook/WebhookPage.tsx'), 'WebhookPage'),
    }),
    createRoute({
      getParentRoute,
      path: `${root}/$webhookId/remove`,
      component: lazyRouteComponent(
        async () => import('./webhook/RemoveWebhookPage.tsx'),
        'RemoveWebhookPage',
      ),
    }),
  ];
};
