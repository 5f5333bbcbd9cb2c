import { deskPaths } from '../../desk-paths.ts';
import type { InstitutionLink } from '../institution-link.ts';

/** What is looked after for the safety of data, in the order of the page. */
export const incidentLinks: readonly InstitutionLink[] = [
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
