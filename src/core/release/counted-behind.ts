import type { CountedTable } from './counted-table.ts';
import { tableKey } from './decided-table.ts';
import type { IndicatorRelease } from './indicator-release.ts';
import type { PastRelease } from './past-release.ts';

/**
 * The records behind each table that a release prints, by which later releases are attacked: those counted today, or of a table that was
 * carried over, because its revision would reveal somebody, those behind it when it was printed last.
 */
export const countedBehind = (
  { tables, withheld }: Pick<IndicatorRelease, 'tables' | 'withheld'>,
  counted: readonly CountedTable[],
  past: readonly PastRelease[],
): readonly CountedTable[] => {
  const today = new Map(counted.map((table) => [tableKey(table), table]));
  const before = new Map(past.flatMap((release) => release.counted.map((table) => [tableKey(table), table])));
  const carried = new Set(withheld.map(tableKey));
  return tables.map((table) => {
    const key = tableKey(table);
    const behind = (carried.has(key) ? before : today).get(key);
    if (behind === undefined) throw new Error(`no records behind ${key}`);
    return behind;
  });
};
