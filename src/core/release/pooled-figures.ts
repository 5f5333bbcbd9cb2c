import type { PrintedSum } from '../disclosure/attack-figures.ts';
import type { IndicatorLine } from './indicator-release.ts';
import type { VersionFigures } from './figures-of.ts';
import { tableBehind } from './table-behind.ts';

/** What lines of several years print of the counts of these years. Of years whose counts are not printed at all nothing is attacked. */
export const pooledFigures = (
  lines: readonly IndicatorLine[],
  tables: readonly VersionFigures[],
): readonly PrintedSum[] =>
  lines
    .filter(({ year, through }) => through > year)
    .flatMap(({ indicator, unit, year, through, month }): readonly PrintedSum[] => {
      const behind = tableBehind(indicator);
      if (behind?.isOwn !== true) return [];
      const years = Array.from({ length: through - year + 1 }, (_none, at) => year + at);
      const own = years.map((one) =>
        tables.find(
          ({ version: { counted } }) =>
            counted.id === behind.table && counted.year === one && counted.month === month,
        ),
      );
      const cells = own.map((figures) => {
        const counted = figures?.version.counted;
        const at = counted?.units.indexOf(unit) ?? -1;
        return at < 0 ? undefined : figures?.partsOf(at);
      });
      const [first] = own;
      if (first === undefined || own.includes(undefined)) return [];
      const { parts } = first.version.counted;
      const sumOf = (asked: readonly number[]): PrintedSum => {
        const summed = cells.flatMap((row) =>
          row === undefined || row.length === 0 ? [] : asked.map((part) => row[part] ?? 0),
        );
        return { cells: summed, sum: Number.NaN };
      };
      const printed = behind.parts.map((part) => parts.indexOf(part)).filter((part) => part >= 0);
      return [...printed.map((part) => sumOf([part])), sumOf([...parts.keys()])];
    });
