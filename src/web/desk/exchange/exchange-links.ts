import type { Permission } from '../../../core/access/permissions.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { PlainMessageKey } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';

/** One way in which an institution gives or takes data. */
interface ExchangeLink {
  readonly label: PlainMessageKey;
  readonly about: PlainMessageKey;
  readonly path: (locale: Locale, institutionId: string) => string;
  /** Whoever has it there finds something. */
  readonly permission: Permission;
}

/** All ways, in the order of the page; a new one adds its lines. */
export const exchangeLinks: readonly ExchangeLink[] = [
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
