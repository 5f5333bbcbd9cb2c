import type { DecidedTable } from './decided-table.ts';
import type { Transparency } from './indicator-release.ts';
import { recordPlaces } from './record-places.ts';
import { relatedSets } from './related-sets.ts';
import type { TableVersion } from './table-version.ts';

const setName = ({ printed, rows, columns, cells }: TableVersion, set: number): string => {
  const { id, year, month } = printed;
  const table = [id, year, ...(month === null ? [] : [month])].join(' ');
  if (set < cells.length)
    return `${table}: ${rows[Math.floor(set / columns.length)]?.code} × ${columns[set % columns.length]?.code}`;
  const margin = [...rows, ...columns][set - cells.length];
  return margin === undefined ? table : `${table}: ${margin.code}`;
};

/** Pairs of printed sets of which one contains the other and 1 to 4 records more, where one of the two is printed for the first time. */
export const findDifferences = (
  tables: readonly DecidedTable[],
  earlier: readonly TableVersion[],
): Transparency['differences'] => {
  const places = recordPlaces();
  const own = tables.flatMap(({ version }) => (version === undefined ? [] : [version]));
  const isNew = (version: TableVersion): boolean => !earlier.includes(version);
  return own.filter(isNew).flatMap((one, at) => {
    const { year } = one.printed;
    const others = [...own.filter(isNew).slice(0, at), ...earlier];
    return others
      .filter(({ printed }) => Math.abs(printed.year - year) < 2)
      .flatMap((other) =>
        relatedSets(one, other, places)
          .filter((pair) => pair.more !== 0 && !one.hidden.has(pair.one) && !other.hidden.has(pair.other))
          .map((pair) => {
            const [name, otherName] = [setName(one, pair.one), setName(other, pair.other)];
            return pair.more > 0
              ? { smaller: otherName, larger: name, persons: pair.more }
              : { smaller: name, larger: otherName, persons: -pair.more };
          }),
      );
  });
};
