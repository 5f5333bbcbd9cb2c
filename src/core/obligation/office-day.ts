import { dayOf } from '../basics/format-date.ts';
import { officeTimeZone } from './office-time-zone.ts';

/** The day of an instant as the office counts it. */
export const officeDay = (instant: string): string => dayOf(instant, officeTimeZone);
