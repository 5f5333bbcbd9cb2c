import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { ApiParts } from './api-parts.ts';

/** Today by the national clock, by which things are due. */
export const nationalDay = (parts: ApiParts): string =>
  dayOf(parts.setting().now().toISOString(), nationalTimeZone);
