import { sql, type RawBuilder } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { CollectScope } from '../../core/release/collect/collect-scope.ts';

/** Which records are read. */
export interface GatherScope extends CollectScope {
  /** Records of a demonstration, or all others; never both. */
  readonly isDemonstration: boolean;
}

/** The first instant after the last day of the data, by the clock of the national office, in SQL. */
export const tooLate = ({ dataThrough }: GatherScope): RawBuilder<Date> =>
  sql<Date>`((${dataThrough}::date + 1)::timestamp at time zone ${nationalTimeZone})`;
