import { sql, type RawBuilder } from 'kysely';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';

/** Which records a release is made of. */
export interface GatherScope {
  /** What was recorded by the end of this day, by the clock of the national office. */
  readonly dataThrough: string;
  /** Records of a demonstration, or all others; never both. */
  readonly isDemonstration: boolean;
}

/** The first instant that is too late, in SQL. */
export const tooLate = ({ dataThrough }: GatherScope): RawBuilder<Date> =>
  sql<Date>`((${dataThrough}::date + 1)::timestamp at time zone ${nationalTimeZone})`;
