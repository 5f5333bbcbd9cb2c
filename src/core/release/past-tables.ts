import { tableKey } from './decided-table.ts';
import type { PastRelease } from './past-release.ts';
import { tableVersion, type TableVersion } from './table-version.ts';

/** The fingerprint of what a release prints of whom: the same in two releases, it is looked at once. */
const printOf = ({ printed, counted }: TableVersion): string =>
  JSON.stringify([
    printed,
    counted.units,
    counted.parts,
    [...counted.records.keys()]
      .map((at) => `${counted.records[at]} ${counted.unitOf[at]} ${counted.partOf[at]}`)
      .toSorted(),
  ]);

/**
 * Tables of earlier releases with the records behind them, the newest version last; each only once for each way it was printed. Throws where a
 * release has no records for a table that it prints, for then it cannot be attacked.
 */
export const pastTables = (past: readonly PastRelease[]): readonly TableVersion[] => {
  const found = new Map<string, TableVersion>();
  for (const { name, content, counted } of past) {
    const behind = new Map(counted.map((table) => [tableKey(table), table]));
    for (const printed of content.tables) {
      const own = behind.get(tableKey(printed));
      if (own === undefined) throw new Error(`${name} has no records of ${tableKey(printed)}`);
      const version = tableVersion(printed, own);
      const print = printOf(version);
      // Taken out and put in again, so that the newest is last.
      found.delete(print);
      found.set(print, version);
    }
  }
  return [...found.values()];
};
