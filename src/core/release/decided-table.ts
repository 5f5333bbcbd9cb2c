import type { TableVersion } from './table-version.ts';
import type { IndicatorRelease } from './indicator-release.ts';

/** What became of the counts of one cohort. */
export interface DecidedTable {
  readonly id: string;
  readonly year: number;
  readonly month: number | null;
  /** As it is printed; undefined where it is not. */
  readonly version: TableVersion | undefined;
  /** Why it is not printed, or why it is printed as it was. */
  readonly reason: IndicatorRelease['withheld'][number]['reason'] | null;
  /** Printed as in an earlier release, though more is known now. */
  readonly isCarried: boolean;
  readonly isOptimal: boolean;
}

/** One name for the counts of one cohort, in whatever release. */
export const tableKey = ({ id, year, month }: Pick<DecidedTable, 'id' | 'year' | 'month'>): string =>
  JSON.stringify([id, year, month]);
