import type { CountedTable } from './counted-table.ts';
import { tableKey } from './decided-table.ts';
import type { IndicatorRelease } from './indicator-release.ts';
import type { PastRelease } from './past-release.ts';

/**
 * The records behind the tables that a release prints, to be kept with it: by these the next release is attacked. Of a table that was carried over
 * they are those of the release it came from.
 */
export const countedBehind = (
  content: IndicatorRelease,
  counted: readonly CountedTable[],
  past: readonly PastRelease[],
): readonly CountedTable[] => {
  const carried = new Set(
    content.withheld.filter(({ reason }) => reason === 'revision-would-reveal').map(tableKey),
  );
  const now = new Map(counted.map((table) => [tableKey(table), table]));
  const before = new Map(past.flatMap((release) => release.counted.map((table) => [tableKey(table), table])));
  return content.tables.map((printed) => {
    const key = tableKey(printed);
    const own = (carried.has(key) ? before : now).get(key);
    if (own === undefined) throw new Error(`Nobody was counted for ${key}`);
    return own;
  });
};
