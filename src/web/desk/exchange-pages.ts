import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { importPages } from './import-pages.ts';
import { partnerPages } from './partner-pages.ts';
import { documentPages } from './document-pages.ts';
import { webhookPages } from './webhook-pages.ts';

/** What is exchanged with other systems, below the pages of an account; each way adds its own pages. */
export const exchangePages = (parent: AnyRoute): readonly AnyRoute[] => [
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange',
    component: lazyRouteComponent(async () => import('./exchange/ExchangePage.tsx'), 'ExchangePage'),
  }),
  ...importPages(parent),
  ...partnerPages(parent),
  createRoute({
    getParentRoute: () => parent,
    path: 'exchange/$institutionId/keys',
    component: lazyRouteComponent(async () => import('./access-key/AccessKeysPage.tsx'), 'AccessKeysPage'),
  }),
  ...webhookPages(parent),
  ...documentPages(parent),
];
