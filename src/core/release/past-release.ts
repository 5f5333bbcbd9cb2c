import type { CountedTable } from './counted-table.ts';
import type { IndicatorRelease } from './indicator-release.ts';

/** A release that was published: what it said, and who was counted where, which the publisher keeps. */
export interface PastRelease {
  readonly name: string;
  readonly content: IndicatorRelease;
  readonly counted: readonly CountedTable[];
}
