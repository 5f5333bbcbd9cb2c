import type { Locale } from '../core/basics/locale.ts';
import { desk, part } from './desk-address.ts';

/** Addresses of what is looked after for the safety of data; a part of `deskPaths`. */
export const incidentPaths = {
  incidents: (locale: Locale) => desk(locale, '/incidents'),
  breaches: (locale: Locale, id: string) => desk(locale, `/incidents/${part(id)}/breaches`),
  breach: (locale: Locale, id: string, breachId: string) =>
    desk(locale, `/incidents/${part(id)}/breaches/${part(breachId)}`),
  stopAccess: (locale: Locale, id: string) => desk(locale, `/incidents/${part(id)}/stop`),
  accessLog: (locale: Locale, id: string, query = '') =>
    desk(locale, `/incidents/${part(id)}/access-log${query}`),
  retention: (locale: Locale, id: string) => desk(locale, `/incidents/${part(id)}/retention`),
};
