import type { Permission } from '../../../core/access/permissions.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { PlainMessageKey } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';

interface IncidentLink {
  readonly label: PlainMessageKey;
  readonly about: PlainMessageKey;
  readonly path: (locale: Locale, institutionId: string) => string;
  /** Whoever has it there finds something. */
  readonly permission: Permission;
}

/** What is looked after for the safety of data, in the order of the page. */
export const incidentLinks: readonly IncidentLink[] = [
  {
    label: 'incident.breaches',
    about: 'incident.breaches.about',
    path: deskPaths.breaches,
    permission: 'list-breaches',
  },
  {
    label: 'incident.stop',
    about: 'incident.stop.about',
    path: deskPaths.stopAccess,
    permission: 'list-revocations',
  },
  {
    label: 'incident.log',
    about: 'incident.log.about',
    path: (locale, institutionId) => deskPaths.accessLog(locale, institutionId),
    permission: 'read-access-log',
  },
  {
    label: 'incident.retention',
    about: 'incident.retention.about',
    path: deskPaths.retention,
    permission: 'read-retention',
  },
];
