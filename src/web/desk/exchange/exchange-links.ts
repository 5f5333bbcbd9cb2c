import { deskPaths } from '../../desk-paths.ts';
import type { InstitutionLink } from '../institution-link.ts';

/** All ways in which an institution gives or takes data, in the order of the page; a new one adds its lines. */
export const exchangeLinks: readonly InstitutionLink[] = [
  {
    label: 'import-page.link',
    about: 'import-page.about',
    path: deskPaths.imports,
    permission: 'list-imports',
  },
  { label: 'epvo.title', about: 'epvo.about', path: deskPaths.epvo, permission: 'read-epvo' },
  {
    label: 'partner.title',
    about: 'partner.about',
    path: (locale, institutionId) => deskPaths.partnerStays(locale, institutionId),
    permission: 'list-partner-stays',
  },
  {
    label: 'credential.list.title',
    about: 'credential.list.about',
    path: deskPaths.credentials,
    permission: 'list-credentials',
  },
  {
    label: 'access-key.title',
    about: 'access-key.about',
    path: deskPaths.accessKeys,
    permission: 'list-access-keys',
  },
  {
    label: 'webhook.title',
    about: 'webhook.about',
    path: deskPaths.webhooks,
    permission: 'list-webhooks',
  },
  {
    label: 'order.heading',
    about: 'order.lead',
    path: deskPaths.order,
    permission: 'print-order',
  },
  {
    label: 'document-template.title',
    about: 'document-template.about',
    path: deskPaths.documentTemplates,
    permission: 'read-document-templates',
  },
];
